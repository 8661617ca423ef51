using System.CommandLine;
using ReportLint.Cli.Output;
using ReportLint.Documents.Site;
using ReportLint.Files.Output;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary><c>reportlint site</c>.</summary>
internal static class SiteCommand
{
    /// <summary>The command with its help in <paramref name="language"/>.</summary>
    public static Command Create(Language language, CliEnvironment environment, CancellationToken cancellationToken)
    {
        var paths = CommonOptions.Paths(language);
        var today = CommonOptions.Today(language);
        var output = new Option<string>("--output", "-o") { Description = SiteMessages.FolderOption.ToString(language) };

        var command = new Command("site", SiteMessages.Command.ToString(language)) { paths, output, today };
        var baseline = new BaselineOptions(language, command);
        command.SetAction(result =>
        {
            var folder = result.GetValue(output) ?? throw new UsageException(SiteMessages.NoFolder);
            var full = environment.Full(folder);
            CliEnvironment.Try(folder, () =>
            {
                if (HoldsOthers(full))
                    throw new UsageException(SiteMessages.HoldsOthers.With(folder));
            });
            var finder = new ReportFinder(environment);
            var sources = finder.Read(result.GetValue(paths) ?? []);
            var lint = LintRun.Check(CommonOptions.ReadLintOptions(result, today, environment, baseline.Read(result, environment)), sources, finder.ReadContext(), language, environment, cancellationToken);
            finder.TellProblems(language);
            if (sources.Count == 0)
                return finder.Failure ?? ExitCode.NoReports;
            var map = new SiteMap(lint, language, report => RenderedPath.For(report.Source.Path, "").Replace(Path.DirectorySeparatorChar, '/'));
            if (map.Paths().GroupBy(page => page.Path, StringComparer.OrdinalIgnoreCase).FirstOrDefault(place => place.Count() > 1) is { } twice)
                throw new UsageException(CliMessages.SamePlace.With(LocalizedList.Of(twice.Select(page => page.Report.Source.Path)), twice.Key));
            Write(map, folder, full, language, environment, cancellationToken);
            return finder.Failure ?? ExitCode.Clean;
        });
        return command;
    }

    /// <summary>Whether something else lies in the folder, of which a site must not become a part.</summary>
    private static bool HoldsOthers(string folder) =>
        File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(Path.Combine(folder, SiteMap.Manifest)));

    /// <summary>The pages that an earlier run wrote: those of reports that are gone are removed, and nothing else is.</summary>
    private static List<string> OldPages(string folder)
    {
        var manifest = Path.Combine(folder, SiteMap.Manifest);
        return !File.Exists(manifest) || OutputFiles.IsStream(manifest) ? [] : [.. File.ReadLines(manifest)
            .Where(page => page.EndsWith(".html", StringComparison.Ordinal) && !page.Split('/', '\\').Contains("..", StringComparer.Ordinal) && !Path.IsPathRooted(page))
            .Select(page => Path.Combine(folder, page.Replace('/', Path.DirectorySeparatorChar))).Where(File.Exists)];
    }

    private static void Write(SiteMap map, string folder, string full, Language language, CliEnvironment environment, CancellationToken cancellation)
    {
        var progress = new Progress(environment, language, SiteMessages.Progress);
        var written = new HashSet<string>(StringComparer.Ordinal);
        var outputs = environment.Outputs.Below(full);
        CliEnvironment.Try(folder, () =>
        {
            var stale = OldPages(full);
            foreach (var page in ReportSite.Pages(map))
            {
                cancellation.ThrowIfCancellationRequested();
                var path = Path.Combine(full, page.Path.Replace('/', Path.DirectorySeparatorChar));
                outputs.Write(path, page.Text, OutputKind.Listing);
                written.Add(path);
                progress.Tell(written.Count);
            }
            foreach (var path in stale.Where(path => !written.Contains(path)))
                outputs.Delete(path);
        });
        progress.End();
        environment.Complain(SiteMessages.Written.With(folder, map.Lint.Reports.Count, Path.Combine(folder, SiteMap.Index).Replace(Path.DirectorySeparatorChar, '/')), language);
    }
}
