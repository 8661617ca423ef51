using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>Makes the changes that findings suggest: a repository as it was checked in, changed texts out. A host writes them.</summary>
/// <remarks>
/// A finding is fixed when all its edits are safe, or its rule is named; a figure that the file states changes only when its address is named as well. Of two fixes that touch the same characters the first is made; then
/// everything is checked again, until nothing is left to fix. What is suppressed or in a baseline is left as it is.
/// </remarks>
public sealed class Fixer
{
    private const int MostRounds = 50;

    private readonly HashSet<string> _unsafeCodes;
    private readonly HashSet<string> _cells;

    /// <summary>A fixer.</summary>
    /// <param name="unsafeCodes">The codes of the rules whose edits are made even where they are not safe; none where nothing is said.</param>
    /// <param name="cells">The addresses of the figures that those rules may change; none where nothing is said.</param>
    public Fixer(IEnumerable<string>? unsafeCodes = null, IEnumerable<string>? cells = null)
    {
        _unsafeCodes = new HashSet<string>(unsafeCodes ?? [], StringComparer.Ordinal);
        _cells = new HashSet<string>(cells ?? [], StringComparer.Ordinal);
    }

    /// <summary>Fixes the reports of <paramref name="repository"/>, and the configuration files that belong to them.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public FixResult Fix(LintSnapshot repository, CancellationToken cancellationToken = default) => Fix(repository, only: null, cancellationToken);

    /// <summary>Fixes one report of <paramref name="repository"/> in view of the others, which stay as they are.</summary>
    /// <returns>The report; null when there is nothing to fix.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public FixedFile? FixOnly(string fullPath, LintSnapshot repository, CancellationToken cancellationToken = default) => Fix(repository, fullPath, cancellationToken).Files.SingleOrDefault();

    private FixResult Fix(LintSnapshot repository, string? only, CancellationToken cancellationToken)
    {
        var configuration = new OverlaidFiles(repository.Options.EditorConfigs);
        var files = new Dictionary<string, FileFixes>(StringComparer.Ordinal);
        var current = repository;
        for (var round = 0; ; round++)
        {
            var result = current.ToResult();
            var reports = result.Reports.ToDictionary(linted => linted.Report.Source, linted => linted.Report);
            var changed = new List<SourceText>();
            var isConfigured = false;
            foreach (var group in result.Findings.Where(finding => CanFix(finding, reports)).GroupBy(finding => finding.Location.Source).Where(_ => round < MostRounds))
            {
                var source = group.Key;
                if (only is not null && !string.Equals(source.FullPath, only, StringComparison.Ordinal))
                    continue;
                if (!files.TryGetValue(source.FullPath, out var file))
                    files.Add(source.FullPath, file = new FileFixes(source));
                var chosen = file.Choose(group);
                if (file.Make(source, chosen, (after, made) => !reports.TryGetValue(source, out var report) || IsRight(report, repository.Options.Reports.Read(after), made)) is not { } next)
                    continue;
                if (reports.ContainsKey(source))
                {
                    changed.Add(next);
                }
                else
                {
                    configuration.Put(next);
                    isConfigured = true;
                }
            }
            if (changed.Count == 0 && !isConfigured)
            {
                return new FixResult(
                    [.. files.Values.Where(file => file.IsChanged).Select(file => file.ToResult()).OrderBy(file => file.Original.Path, StringComparer.Ordinal)],
                    result,
                    [.. result.Findings.Where(finding => finding.Edits.Count > 0 && IsNamed(finding) && IsWithheld(finding, reports))]);
            }
            current = current.With(new LintChanges { Reports = changed, Options = isConfigured ? repository.Options with { EditorConfigs = configuration } : null }, cancellationToken);
        }
    }

    private bool CanFix(Finding finding, Dictionary<SourceText, Report> reports) =>
        finding.Edits.Count > 0 && (finding.Edits.All(edit => edit.IsSafe) || (IsNamed(finding) && !IsWithheld(finding, reports)));

    private bool IsWithheld(Finding finding, Dictionary<SourceText, Report> reports) =>
        reports.TryGetValue(finding.Location.Source, out var report) && StatedFigures.IsChangedBy(finding, report) && !_cells.Contains(finding.Cell!);

    private bool IsRight(Report before, Report after, IReadOnlyList<Finding> chosen) =>
        (chosen.Any(IsNamed) ? StatedFigures.AreKeptBut([.. _cells, .. chosen.Where(IsNamed).SelectMany(finding => StatedFigures.ChangedBy(finding, before))], before, after) : StatedFigures.AreKept(before, after)) && KeptTexts.AreKept(before, after, chosen) && KeptSyntax.IsKept(before, after, chosen);

    private bool IsNamed(Finding finding) => _unsafeCodes.Contains(finding.Rule.Code);
}
