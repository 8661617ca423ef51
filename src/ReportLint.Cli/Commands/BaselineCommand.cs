using System.CommandLine;
using ReportLint.Cli.Output;
using ReportLint.Configuration;
using ReportLint.Files;
using ReportLint.Files.Output;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary><c>reportlint baseline</c>.</summary>
internal static class BaselineCommand
{
    /// <summary>The command with its help in <paramref name="language"/>.</summary>
    public static Command Create(Language language, CliEnvironment environment, CancellationToken cancellationToken)
    {
        var paths = CommonOptions.Paths(language);
        var today = CommonOptions.Today(language);
        var output = new Option<string>("--output", "-o") { Description = CliMessages.BaselineOutputOption.ToString(language), DefaultValueFactory = _ => Baseline.FileName };

        var command = new Command("baseline", CliMessages.Baseline.ToString(language)) { paths, output, today };
        command.SetAction(result =>
        {
            var finder = new ReportFinder(environment);
            var sources = finder.Read(result.GetValue(paths) ?? []);
            finder.TellProblems(language);
            if (finder.Failure is { } failure)
                return failure;
            var lint = LintRun.Check(CommonOptions.ReadLintOptions(result, today, environment, BaselineChoice.None), sources, finder.ReadContext(), language, environment, cancellationToken);
            Record(lint, result.GetRequiredValue(output), language, environment);
            return ExitCode.Clean;
        });
        return command;
    }

    private static void Record(LintResult lint, string file, Language language, CliEnvironment environment)
    {
        var path = environment.Full(file);
        var recorded = lint.Findings.Where(finding => finding.Rule.CanBeSuppressed).ToList();
        var before = ReadExisting(path, file, environment);
        if (before is null && recorded.Count == 0)
        {
            environment.Say(CliMessages.NothingToRecord, language);
        }
        else
        {
            // What this run did not look at stays, as long as the report does.
            var checkedPaths = lint.Reports.Select(report => report.Source.FullPath).ToHashSet(StringComparer.Ordinal);
            IReadOnlyList<BaselineKey> kept = before is null ? [] : [.. before.Entries
                .Where(entry => before.FileOf(entry) is var report && !checkedPaths.Contains(report) && File.Exists(report)).Select(entry => entry.Key)];
            var comments = (before?.Entries ?? []).Where(entry => entry.Comments.Count > 0)
                .GroupBy(entry => entry.Key).ToDictionary(group => group.Key, group => group.First().Comments);
            var newLine = before?.Source.Content.Contains("\r\n", StringComparison.Ordinal) == true ? "\r\n" : "\n";
            var folder = Path.GetDirectoryName(path)!.Replace('\\', '/').TrimEnd('/');
            environment.WriteFile(path, file, BaselineWriter.Write(folder, recorded, kept, comments, newLine), OutputKind.Baseline);
            environment.Say(CliMessages.Recorded.With(environment.Display(path), Quantities.Of("finding", recorded.Count, language), Quantities.Of("report", lint.Reports.Count, language)), language);
            if (kept.Count > 0)
                environment.Say(CliMessages.EntriesKept.With(kept.Count), language);
        }
        if (recorded.Count < lint.Findings.Count)
            environment.Complain(CliMessages.NotRecorded.With(lint.Findings.Count - recorded.Count), language);
    }

    private static Baseline? ReadExisting(string path, string file, CliEnvironment environment)
    {
        if (OutputFiles.IsStream(path) || (!File.Exists(path) && !Directory.Exists(path)))
            return null;
        var source = ReportFileReader.Read(path, file, environment.WorkingDirectory);
        if (source.Defect is not null)
            throw new UsageException(CliMessages.UnreadableBaseline.With(file));
        var baseline = Baseline.Read(source, RuleCatalogue.Default);
        return baseline.Entries.Count > 0 || baseline.Findings.Count == 0 ? baseline : throw new UsageException(CliMessages.NotABaseline.With(file));
    }
}
