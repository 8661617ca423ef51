using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Text;

namespace ReportLint.Comparison;

/// <summary>Tells which findings are new and which are gone. A finding stays the same when its line, its words or the figures in it change.</summary>
internal sealed class FindingComparer
{
    private readonly Dictionary<SourceText, string> _files = [];

    /// <summary>A comparer for two states whose reports are paired.</summary>
    public FindingComparer(IReadOnlyList<(Report? Before, Report? After)> pairs)
    {
        for (var i = 0; i < pairs.Count; i++)
        {
            foreach (var report in new[] { pairs[i].Before, pairs[i].After }.OfType<Report>())
                _files[report.Source] = i.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The findings of <paramref name="side"/> that <paramref name="other"/> has not, in order.</summary>
    public IReadOnlyList<Finding> OnlyIn(ComparedSide side, ComparedSide other)
    {
        var known = other.Lint.Findings.GroupBy(finding => Key(finding, other), StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        var only = new List<Finding>();
        foreach (var finding in side.Lint.Findings)
        {
            var key = Key(finding, side);
            if (known.TryGetValue(key, out var count) && count > 0)
                known[key] = count - 1;
            else
                only.Add(finding);
        }
        return only;
    }

    private string Key(Finding finding, ComparedSide side)
    {
        var source = finding.Location.Source;
        var file = _files.TryGetValue(source, out var pair) ? pair : side.NameOf(source);
        return string.Join("\n", file, finding.Rule.Code, finding.Cell ?? "\"" + source.ToString(finding.Location.Span));
    }
}
