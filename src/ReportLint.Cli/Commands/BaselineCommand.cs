using System.CommandLine;
using ReportLint.Cli.Output;
using ReportLint.Configuration;
using ReportLint.Files;
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
            finder.TellUnmatched(language);
            if (finder.HasUnmatched || sources.Count == 0)
                return ExitCode.NoReports;
            var lint = LintSnapshot.Of(CommonOptions.ReadLintOptions(result, today, environment, BaselineChoice.None), sources, finder.ReadContext(), cancellationToken).ToResult();
            Record(lint, result.GetRequiredValue(output), language, environment);
            return ExitCode.Clean;
        });
        return command;
    }

    private static void Record(LintResult lint, string file, Language language, CliEnvironment environment)
    {
        var path = environment.Full(file);
        var recorded = lint.Findings.Where(finding => finding.Rule.CanBeSuppressed).ToList();
        var before = ReadExisting(path, file);
        if (before is null && recorded.Count == 0)
        {
            environment.Out.WriteLine(CliMessages.NothingToRecord.ToString(language));
        }
        else
        {
            // What this run did not look at stays, as long as the report does.
            var checkedPaths = lint.Reports.Select(report => report.Report.Source.FullPath).ToHashSet(StringComparer.Ordinal);
            IReadOnlyList<BaselineKey> kept = before is null ? [] : [.. before.Entries
                .Where(entry => before.FileOf(entry) is var report && !checkedPaths.Contains(report) && File.Exists(report)).Select(entry => entry.Key)];
            var comments = (before?.Entries ?? []).Where(entry => entry.Comments.Count > 0)
                .GroupBy(entry => entry.Key).ToDictionary(group => group.Key, group => group.First().Comments);
            var newLine = before?.Source.Content.Contains("\r\n", StringComparison.Ordinal) == true ? "\r\n" : "\n";
            var folder = Path.GetDirectoryName(path)!.Replace('\\', '/').TrimEnd('/');
            Write(path, file, BaselineWriter.Write(folder, recorded, kept, comments, newLine));
            environment.Out.WriteLine(CliMessages.Recorded.With(environment.Display(path), Quantities.Of("finding", recorded.Count, language), Quantities.Of("report", lint.Reports.Count, language)).ToString(language));
            if (kept.Count > 0)
                environment.Out.WriteLine(CliMessages.EntriesKept.With(kept.Count).ToString(language));
        }
        if (recorded.Count < lint.Findings.Count)
            environment.Error.WriteLine(CliMessages.NotRecorded.With(lint.Findings.Count - recorded.Count).ToString(language));
    }

    private static Baseline? ReadExisting(string path, string file)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
            return null;
        var source = ReportFileReader.Read(path, file);
        return source.Defect is null
            ? Baseline.Read(source, RuleCatalogue.Default)
            : throw new UsageException(CliMessages.UnreadableBaseline.With(file));
    }

    private static void Write(string path, string file, string text)
    {
        try
        {
            AtomicFile.Write(path, text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(CliMessages.CannotWrite.With(file, exception.Message));
        }
    }
}
