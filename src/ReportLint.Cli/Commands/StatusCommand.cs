using System.CommandLine;
using System.Globalization;
using System.Text;
using ReportLint.Cli.Output;
using ReportLint.Forms;
using ReportLint.Linting;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary><c>reportlint status</c>.</summary>
internal static class StatusCommand
{
    private const string TextFormat = "text";
    private const string JsonFormat = "json";
    private const int Version = 1;

    /// <summary>The command with its help in <paramref name="language"/>.</summary>
    public static Command Create(Language language, CliEnvironment environment, CancellationToken cancellationToken)
    {
        var paths = CommonOptions.Paths(language);
        var today = CommonOptions.Today(language);
        var year = new Option<long?>("--year", "-y") { Description = StatusMessages.YearOption.ToString(language) };
        var format = new Option<string>("--format", "-f") { Description = StatusMessages.FormatOption.ToString(language), DefaultValueFactory = _ => TextFormat };
        format.AcceptOnlyFromAmong(TextFormat, JsonFormat);
        var command = new Command("status", StatusMessages.Command.ToString(language)) { paths, year, format, today };
        var baseline = new BaselineOptions(language, command);
        command.SetAction(result =>
        {
            var finder = new ReportFinder(environment);
            var sources = finder.Read(result.GetValue(paths) ?? []);
            var options = CommonOptions.ReadLintOptions(result, today, environment, baseline.Read(result, environment));
            var lint = LintRun.Check(options, sources, finder.ReadContext(), language, environment, cancellationToken);
            if ((result.GetValue(year) ?? RepositoryStatus.LatestYear(lint)) is { } asked)
            {
                var lines = RepositoryStatus.Of(lint, asked);
                if (string.Equals(result.GetValue(format), JsonFormat, StringComparison.Ordinal))
                    WriteJson(environment.Out, asked, lines);
                else
                    WriteText(environment, asked, lines, language);
            }
            finder.TellProblems(language);
            return finder.Failure ?? ExitCode.Clean;
        });
        return command;
    }

    private static void WriteText(CliEnvironment environment, long year, IReadOnlyList<AgencyStatus> lines, Language language)
    {
        LocalizedText[] heads = [StatusMessages.Agency, StatusMessages.Year, StatusMessages.Kind, StatusMessages.State, StatusMessages.Issued, StatusMessages.File];
        List<string[]> rows = [[.. heads.Select(head => head.ToString(language))], .. lines.Select(line => Row(line, language))];
        var widths = Enumerable.Range(0, heads.Length - 1).Select(column => rows.Max(row => DisplayWidth.Of(row[column]))).ToList();
        foreach (var row in rows)
        {
            var text = new StringBuilder();
            for (var column = 0; column < widths.Count; column++)
                text.Append(row[column]).Append(' ', widths[column] - DisplayWidth.Of(row[column]) + 2);
            environment.Out.WriteLine(Printable.OfLine(text.Append(row[^1]).ToString().TrimEnd()));
        }
        environment.Say(StatusMessages.Summary.With([year, lines.Count, .. Enum.GetValues<AgencyState>().Select(state => (object)lines.Count(line => line.State == state))]), language);
    }

    private static string[] Row(AgencyStatus line, Language language) =>
    [
        SingleLine.Of(line.Agency),
        line.Year.ToString(CultureInfo.InvariantCulture),
        line.Kind is { } kind ? language == Language.English ? ReportKeys.AgencyKinds[(int)kind].Id : ReportKeys.AgencyKinds[(int)kind].Key : "",
        (line.State switch
        {
            AgencyState.Missing => StatusMessages.Missing,
            AgencyState.Unreadable => StatusMessages.Unreadable,
            AgencyState.Draft => line.Errors == 0 ? StatusMessages.Draft.With(line.ToFill) : StatusMessages.DraftWithErrors.With(line.ToFill, Quantities.Of("error", line.Errors, language)),
            AgencyState.Errors => StatusMessages.Errors.With(Quantities.Of("error", line.Errors, language)),
            _ => (ILocalizable)StatusMessages.Clean,
        }).ToString(language),
        SingleLine.Of(line.Issued ?? ""),
        line.State == AgencyState.Missing ? StatusMessages.LastYear.With(line.File).ToString(language) : line.File,
    ];

    private static void WriteJson(TextWriter writer, long year, IReadOnlyList<AgencyStatus> lines)
    {
        writer.Write(JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteNumber("year", year);
            json.WriteStartArray("reports");
            foreach (var line in lines)
            {
                json.WriteStartObject();
                json.WriteString("agency", line.Agency);
                json.WriteNumber("year", line.Year);
                json.WriteString("kind", line.Kind is { } kind ? ReportKeys.AgencyKinds[(int)kind].Id : null);
                json.WriteString("state", Word(line.State));
                json.WriteNumber("toFill", line.ToFill);
                json.WriteNumber("errors", line.Errors);
                json.WriteNumber("warnings", line.Warnings);
                json.WriteString("issued", line.Issued);
                json.WriteString(line.State == AgencyState.Missing ? "lastYear" : "file", line.File);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }));
        writer.Write('\n');
    }

    private static string Word(AgencyState state) => state switch
    {
        AgencyState.Missing => "missing",
        AgencyState.Unreadable => "unreadable",
        AgencyState.Draft => "draft",
        AgencyState.Errors => "errors",
        _ => "clean",
    };
}
