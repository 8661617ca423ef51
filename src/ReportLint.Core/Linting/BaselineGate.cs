using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>Holds back the findings that baselines record, in one run: each entry one finding.</summary>
internal sealed class BaselineGate(BaselineResolver baselines)
{
    private readonly Dictionary<(Baseline, string), Dictionary<BaselineKey, Queue<BaselineEntry>>> _unused = [];

    /// <summary>The finding with the entry that records it; null when none does.</summary>
    public Finding? HoldBack(Finding finding)
    {
        if (!finding.Rule.CanBeSuppressed || baselines.Resolve(finding.Location.Source.FullPath) is not { } baseline)
            return null;
        if (!Unused(baseline, finding.Location.Source.FullPath).TryGetValue(BaselineKey.Of(finding, baseline.Folder), out var entries) || entries.Count == 0)
            return null;
        var entry = new Location(baseline.Source, entries.Dequeue().Span);
        return finding with { Baseline = entry, SuppressionReason = $"{entry.Source.Path}:{entry.LineSpan.Start.Line}" };
    }

    /// <summary>What to say of entries for <paramref name="reports"/> that hold nothing back any more. Nothing is said where the rule is switched off or the report could not be read whole.</summary>
    public IEnumerable<(LintedReport Report, Finding Finding)> Stale(IReadOnlyList<LintedReport> reports)
    {
        var known = new HashSet<(Baseline, string)>();
        foreach (var linted in reports)
        {
            var path = linted.Source.FullPath;
            if (baselines.Resolve(path) is not { } baseline || !known.Add((baseline, path)) || linted.Report.Document.IsDamaged)
                continue;
            foreach (var entry in Unused(baseline, path).Values.SelectMany(entries => entries))
            {
                if (linted.Options.SeverityOf(entry.Rule) != Severity.None)
                    yield return (linted, Stale(baseline, entry));
            }
        }
    }

    private static Finding Stale(Baseline baseline, BaselineEntry entry) => StaleSuppression.Rule.At(baseline.Source, entry.Span, ConfigurationMessages.StaleEntry.With(entry.Rule.Code)) with
    {
        Edits = [new SuggestedEdit(new TextEdit(entry.Lines, ""), IsSafe: true)],
    };

    /// <summary>The entries for one file that no finding was found for yet.</summary>
    private Dictionary<BaselineKey, Queue<BaselineEntry>> Unused(Baseline baseline, string fullPath)
    {
        if (!_unused.TryGetValue((baseline, fullPath), out var entries))
        {
            entries = baseline.EntriesFor(fullPath).GroupBy(entry => entry.Key).ToDictionary(group => group.Key, group => new Queue<BaselineEntry>(group));
            _unused.Add((baseline, fullPath), entries);
        }
        return entries;
    }
}
