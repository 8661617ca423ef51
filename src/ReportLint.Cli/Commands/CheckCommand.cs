using System.CommandLine;
using System.Diagnostics;
using ReportLint.Cli.Output;
using ReportLint.Diagnostics;
using ReportLint.Files;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary><c>reportlint check</c>.</summary>
internal static class CheckCommand
{
    private const string Include = "include";
    private const string Omit = "omit";

    /// <summary>The command with its help in <paramref name="language"/>.</summary>
    public static Command Create(Language language, CliEnvironment environment, CancellationToken cancellationToken)
    {
        var paths = CommonOptions.Paths(language);
        var today = CommonOptions.Today(language);
        var formats = new Option<string[]>("--format", "-f") { Description = CliMessages.FormatOption.ToString(language), DefaultValueFactory = _ => [TextFormatter.Name] };
        formats.CompletionSources.Add(_ => OutputRequest.Formats);
        var failOn = CommonOptions.FailOn(language);
        var claims = new Option<bool>("--claims") { Description = CliMessages.ClaimsOption.ToString(language) };

        var suppressed = new Option<string>("--suppressed") { Description = CliMessages.SuppressedOption.ToString(language), DefaultValueFactory = _ => Include };
        suppressed.AcceptOnlyFromAmong(Include, Omit);

        var timings = new Option<bool>("--timings") { Description = CliMessages.TimingsOption.ToString(language) };

        var command = new Command("check", CliMessages.Check.ToString(language)) { paths, formats, failOn, claims, suppressed, timings, today };
        var cache = new CacheOption(language, command);
        var baseline = new BaselineOptions(language, command);
        command.SetAction(result =>
        {
            var requests = OutputRequest.ReadAll(result.GetValue(formats) ?? [], environment);
            var finder = new ReportFinder(environment, readsOnDemand: true);
            var sources = finder.Read(result.GetValue(paths) ?? []);
            var options = CommonOptions.ReadLintOptions(result, today, environment, baseline.Read(result, environment)) with { LetsGo = !result.GetValue(claims) };
            if (result.GetValue(timings))
                options = options with { Timings = new RunTimings(Stopwatch.GetTimestamp) };
            var results = cache.Find(result, environment);
            if (results is not null)
                options = options with { Results = results.Read() };
            var lint = LintRun.Check(options, sources, finder.ReadContext(), language, environment, cancellationToken);

            if (results?.Write(options.Results!) is { } failure)
                environment.Complain(CliMessages.CacheNotWritten.With(SystemFailure.Describe(failure)), language);

            var formatting = new FormattingOptions(CommonOptions.ReadLanguage(result), environment.UserLanguage, environment.UsesColor, result.GetValue(claims))
            {
                OmitsSuppressed = string.Equals(result.GetValue(suppressed), Omit, StringComparison.Ordinal),
                Width = environment.Width,
            };
            foreach (var request in requests)
                request.Write(lint, formatting);
            if (options.Timings is { } times)
                TimingTable.Write(times, lint.Reports.Count, environment.Error, language);
            finder.TellProblems(language);
            if (finder.Failure is { } code)
                return code;
            return CommonOptions.IsReached(result, failOn, lint) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }
}
