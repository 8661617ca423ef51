using System.CommandLine;
using System.Globalization;
using ReportLint.Cli.Import;
using ReportLint.Forms;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary><c>reportlint import</c>.</summary>
internal static class ImportCommand
{
    private const string English = "en";
    private const string Json = "json";
    private const int LastYear = 9998;

    /// <summary>The command with its help in <paramref name="language"/>.</summary>
    public static Command Create(Language language, CliEnvironment environment, CancellationToken cancellationToken)
    {
        var files = new Argument<string[]>("files") { Description = ImportMessages.FilesArgument.ToString(language), Arity = ArgumentArity.ZeroOrMore };
        var output = new Option<string>("--output", "-o") { Description = ImportMessages.OutputOption.ToString(language) };
        var agency = new Option<string>("--agency") { Description = ImportMessages.AgencyOption.ToString(language) };
        var year = Year(language);
        var force = new Option<bool>("--force") { Description = ImportMessages.ForceOption.ToString(language) };
        var dryRun = new Option<bool>("--dry-run") { Description = ImportMessages.DryRunOption.ToString(language) };
        var keys = new Option<string>("--keys") { Description = CliMessages.KeysOption.ToString(language), DefaultValueFactory = _ => "zh" };
        keys.AcceptOnlyFromAmong("zh", English);
        var report = new Option<string>("--report") { Description = ImportMessages.ReportOption.ToString(language) };
        report.AcceptOnlyFromAmong(Json);

        var command = new Command("import", ImportMessages.Command.ToString(language)) { files, output, agency, year, force, dryRun, keys, report };
        command.SetAction(result =>
        {
            var arguments = result.GetValue(files) ?? [];
            if (arguments.Length == 0)
                throw new UsageException(ImportMessages.NoFiles.With());
            var finder = new ImportSourceFinder(environment);
            var sources = finder.Find(arguments);
            foreach (var message in finder.Missing)
                environment.Complain(message, language);
            if (result.GetValue(agency) is not null && sources.Count > 1)
                throw new UsageException(ImportMessages.AgencyForMany.With(sources.Count));
            if (sources.Count == 0)
                return ExitCode.NoReports;

            var json = result.GetValue(report) is null ? null : new ImportJson(environment.Out, language);
            var request = new ImportRequest(result.GetValue(output), result.GetValue(agency), result.GetValue(year),
                string.Equals(result.GetValue(keys), English, StringComparison.Ordinal) ? KeyLanguage.English : KeyLanguage.Chinese, result.GetValue(force), result.GetValue(dryRun));
            var run = new ImportRun(request, language, environment, json);
            json?.Begin();
            for (var i = 0; i < sources.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                run.Import(sources[i], i + 1, sources.Count);
            }
            run.Conclude();
            return finder.Missing.Count > 0 && run.ExitCode == ExitCode.Clean ? ExitCode.NoReports : run.ExitCode;
        });
        return command;
    }

    private static Option<int?> Year(Language language) => new("--year", "-y")
    {
        Description = ImportMessages.YearOption.ToString(language),
        CustomParser = argument =>
        {
            var written = argument.Tokens[0].Value;
            if (!int.TryParse(written, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number))
                argument.AddError(CliMessages.NotWhole.With("--year", written).ToString(language));
            else if (number is < StatutoryForm.FirstYear or > LastYear)
                argument.AddError(CliMessages.YearOutOfRange.With(number).ToString(language));
            else
                return number;
            return null;
        },
    };
}
