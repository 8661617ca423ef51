using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>Makes the changes that findings suggest: texts in, changed texts out. A host writes them.</summary>
/// <remarks>
/// A finding is fixed when all its edits are safe, or its rule is named; a figure that the file states changes only when its address is named as well. Of two fixes that touch the same characters the first is made; then
/// everything is checked again, until nothing is left to fix. What is suppressed or in a baseline is left as it is.
/// </remarks>
public sealed class Fixer
{
    private const int MostRounds = 50;

    private readonly LintOptions _options;
    private readonly HashSet<string> _unsafeCodes;
    private readonly HashSet<string> _cells;

    /// <summary>A fixer.</summary>
    /// <param name="options">As for a check.</param>
    /// <param name="unsafeCodes">The codes of the rules whose edits are made even where they are not safe.</param>
    /// <param name="cells">The addresses of the figures that those rules may change; none where nothing is said.</param>
    public Fixer(LintOptions options, IEnumerable<string> unsafeCodes, IEnumerable<string>? cells = null)
    {
        _options = options;
        _unsafeCodes = new HashSet<string>(unsafeCodes, StringComparer.Ordinal);
        _cells = new HashSet<string>(cells ?? [], StringComparer.Ordinal);
    }

    /// <summary>Fixes <paramref name="sources"/>, the reports of one repository, and the configuration files that belong to them.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public FixResult Fix(IReadOnlyList<SourceText> sources, CancellationToken cancellationToken = default) => Fix(sources, [], cancellationToken);

    /// <summary>Fixes <paramref name="sources"/> in view of the other reports of their repository, which stay as they are.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public FixResult Fix(IReadOnlyList<SourceText> sources, IReadOnlyList<SourceText> context, CancellationToken cancellationToken = default)
    {
        var configuration = new OverlaidFiles(_options.EditorConfigs);
        var options = _options with { EditorConfigs = configuration };
        var current = sources.ToList();
        var files = new Dictionary<string, FileFixes>(StringComparer.Ordinal);
        for (var round = 0; ; round++)
        {
            var result = new Linter(options).Lint(current, context, cancellationToken);
            var isChanged = false;
            var reports = result.Reports.ToDictionary(linted => linted.Report.Source, linted => linted.Report);
            foreach (var group in result.Findings.Where(finding => CanFix(finding, reports)).GroupBy(finding => finding.Location.Source).Where(_ => round < MostRounds))
            {
                var source = group.Key;
                if (!files.TryGetValue(source.FullPath, out var file))
                    files.Add(source.FullPath, file = new FileFixes(source));
                var chosen = file.Choose(group);
                if (file.Make(source, chosen, changed => !reports.TryGetValue(source, out var report) || IsRight(report, _options.Reports.Read(changed), chosen)) is not { } next)
                    continue;
                isChanged = true;
                var index = current.IndexOf(source);
                if (index >= 0)
                    current[index] = next;
                else
                    configuration.Put(next);
            }
            if (!isChanged)
            {
                return new FixResult(
                    [.. files.Values.Where(file => file.IsChanged).Select(file => file.ToResult()).OrderBy(file => file.Original.Path, StringComparer.Ordinal)],
                    result,
                    [.. result.Findings.Where(finding => finding.Edits.Count > 0 && IsNamed(finding) && IsWithheld(finding, reports))]);
            }
        }
    }

    private bool CanFix(Finding finding, Dictionary<SourceText, Report> reports) =>
        finding.Edits.Count > 0 && (finding.Edits.All(edit => edit.IsSafe) || (IsNamed(finding) && !IsWithheld(finding, reports)));

    private bool IsWithheld(Finding finding, Dictionary<SourceText, Report> reports) =>
        reports.TryGetValue(finding.Location.Source, out var report) && StatedFigures.IsChangedBy(finding, report) && !_cells.Contains(finding.Cell!);

    private bool IsRight(Report before, Report after, List<Finding> chosen) =>
        chosen.Exists(IsNamed) ? StatedFigures.AreKeptBut(_cells, before, after) : StatedFigures.AreKept(before, after);

    private bool IsNamed(Finding finding) => _unsafeCodes.Contains(finding.Rule.Code);
}
