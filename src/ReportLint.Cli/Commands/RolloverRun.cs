using System.Globalization;
using System.Text.RegularExpressions;
using ReportLint.Cli.Output;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Model;
using ReportLint.Rollover;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary>Writes the reports that follow those of last year.</summary>
internal sealed partial class RolloverRun(Language language, CliEnvironment environment, CancellationToken cancellationToken)
{
    /// <summary>Writes the report that follows <paramref name="last"/>.</summary>
    /// <param name="last">The name of last year's report.</param>
    /// <param name="file">The name of the new one; null: that of last year's with the new year in it.</param>
    /// <param name="kind">What kind of agency it is, where the command line says so.</param>
    public int One(string last, string? file, string? kind)
    {
        var finder = new ReportFinder(environment);
        var sources = finder.Read([last]);
        if (sources.Count != 1)
            throw new UsageException(InitMessages.NotOneReport.With(last));
        var lint = Lint(finder, sources);
        var report = lint.Reports.Single().Report;
        Require(report);
        var rolled = ReportRollover.Create(report, lint.AnalysisOf(report).Claims, report.Kind is not null && kind is null ? null : AgencyKindChoice.Read(kind, environment, language));
        var name = file ?? NextName(report);
        var errors = lint.Findings.Count(finding => finding.Severity == Severity.Error && finding.Location.Source == report.Source);
        InitCommand.Write(name, rolled.Text, environment);
        InitCommand.TellCreated(name, environment, language);
        if (errors > 0)
            environment.Complain(InitMessages.HasErrors.With(report.Source.Path, Quantities.Of("error", errors, language)), language);
        TellDropped(rolled);
        environment.Say(InitMessages.Left.With(rolled.BlankCells, rolled.BlankPlaces, environment.Display(environment.Full(name))), language);
        return ExitCode.Clean;
    }

    /// <summary>Writes the reports that follow the latest of each agency in <paramref name="folder"/>. What is there already is left alone.</summary>
    /// <param name="folder">The folder of last year's reports.</param>
    /// <param name="output">The folder of the new ones, which lie in it as the old ones do in theirs.</param>
    public int All(string folder, string output)
    {
        if (!Directory.Exists(environment.Full(folder)))
            throw new UsageException(InitMessages.NotOneReport.With(folder));
        var finder = new ReportFinder(environment);
        var lint = Lint(finder, finder.Read([folder]));
        var (written, failed) = (0, false);
        foreach (var report in lint.Reports.Select(linted => linted.Report))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!ReportRollover.CanFollow(report))
            {
                environment.Complain(InitMessages.CannotFollow.With(report.Source.Path), language);
                failed = true;
                continue;
            }
            // One that is followed already, here or elsewhere, is an older one.
            if (lint.Set.Next(report) is not null || report.Year!.Value + 1 > environment.Today.Year)
                continue;
            var rolled = ReportRollover.Create(report, lint.AnalysisOf(report).Claims);
            var relative = Path.GetRelativePath(environment.Full(folder), report.Source.FullPath).Replace(Path.DirectorySeparatorChar, '/');
            var name = Path.Combine(output, Shift(relative, report.Year.Value));
            if (File.Exists(environment.Full(name)))
            {
                environment.Complain(InitMessages.Skipped.With(environment.Display(environment.Full(name))), language);
                continue;
            }
            InitCommand.Write(name, rolled.Text, environment);
            environment.Say(InitMessages.Followed.With(report.Source.Path, environment.Display(environment.Full(name)), rolled.BlankCells, rolled.BlankPlaces), language);
            TellDropped(rolled);
            written++;
        }
        finder.TellProblems(language);
        environment.Say(written == 0 ? InitMessages.NothingToFollow : InitMessages.AllDone.With(written), language);
        return finder.Failure ?? (failed ? ExitCode.Findings : ExitCode.Clean);
    }

    private LintResult Lint(ReportFinder finder, IReadOnlyList<Text.SourceText> sources) =>
        LintRun.Check(new LintOptions { Today = environment.Today, EditorConfigs = CommonOptions.EditorConfigs(environment) }, sources, finder.ReadContext(), language, environment, cancellationToken);

    private void Require(Report report)
    {
        if (!ReportRollover.CanFollow(report))
            throw new UsageException(InitMessages.CannotFollow.With(report.Source.Path));
        if (report.Year!.Value + 1 > environment.Today.Year)
            throw new UsageException(InitMessages.YearTooLate.With(report.Year.Value + 1));
    }

    private void TellDropped(RolledReport rolled)
    {
        if (rolled.Dropped.Count > 0)
            environment.Complain(InitMessages.Dropped.With(rolled.Year, new LocalizedList(rolled.Dropped, "；", "; ")), language);
    }

    /// <summary>Last year's name with the new year in its file or in the folder nearest to it; else the year behind the name.</summary>
    private string NextName(Report report)
    {
        var path = environment.Display(report.Source.FullPath);
        var shifted = Shift(path, report.Year!.Value);
        if (!string.Equals(shifted, path, StringComparison.Ordinal))
            return shifted;
        var year = (report.Year.Value + 1).ToString(CultureInfo.InvariantCulture);
        return path.EndsWith(Report.FileEnding, StringComparison.Ordinal) ? $"{path[..^Report.FileEnding.Length]}-{year}{Report.FileEnding}" : $"{path}-{year}{Report.FileEnding}";
    }

    private static string Shift(string path, long year)
    {
        var parts = path.Split('/');
        var isFolderShifted = false;
        for (var i = parts.Length - 1; i >= 0 && !isFolderShifted; i--)
        {
            var shifted = Years().Replace(parts[i], match => match.ValueSpan.SequenceEqual(year.ToString(CultureInfo.InvariantCulture)) ? (year + 1).ToString(CultureInfo.InvariantCulture) : match.Value);
            isFolderShifted = i < parts.Length - 1 && !string.Equals(shifted, parts[i], StringComparison.Ordinal);
            parts[i] = shifted;
        }
        return string.Join('/', parts);
    }

    [GeneratedRegex("[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Years();
}
