using System.Globalization;
using ReportLint.Model;

namespace ReportLint.Comparison;

/// <summary>Finds the two states of each report: the report of the same agency for the same year, wherever its file lies now; else the file of the same name.</summary>
internal static class ReportPairs
{
    /// <summary>The pairs, in the order of the new names; what is gone comes where its old name would.</summary>
    public static IReadOnlyList<(Report? Before, Report? After)> Find(ComparedSide before, ComparedSide after)
    {
        var (old, now) = (Reports(before), Reports(after));
        var pairs = new List<(Report? Before, Report? After)>();
        Match(old, now, pairs, Identity, Identity);
        Match(old, now, pairs, report => before.NameOf(report.Source), report => after.NameOf(report.Source));
        pairs.AddRange(old.Select(report => ((Report?)report, (Report?)null)));
        pairs.AddRange(now.Select(report => ((Report?)null, (Report?)report)));
        return [.. pairs.OrderBy(pair => pair.After is { } report ? after.NameOf(report.Source) : before.NameOf(pair.Before!.Source), StringComparer.Ordinal)
            .ThenBy(pair => pair.After is null)];
    }

    private static void Match(List<Report> old, List<Report> now, List<(Report? Before, Report? After)> pairs, Func<Report, string?> oldKey, Func<Report, string?> newKey)
    {
        var byKey = now.Where(report => newKey(report) is not null).ToLookup(report => newKey(report)!, StringComparer.Ordinal);
        foreach (var same in old.Where(report => oldKey(report) is not null).GroupBy(report => oldKey(report)!, StringComparer.Ordinal).ToList())
        {
            // Of two reports for one agency and year nobody knows which is which.
            if (same.Count() != 1 || byKey[same.Key].Count() != 1)
                continue;
            var (first, second) = (same.First(), byKey[same.Key].First());
            pairs.Add((first, second));
            old.Remove(first);
            now.Remove(second);
        }
    }

    private static List<Report> Reports(ComparedSide side) => [.. side.Lint.Reports.Select(linted => linted.Report)];

    private static string? Identity(Report report) =>
        report.Agency is { } agency && report.Year is { } year ? agency.Value.Trim() + "\n" + year.Value.ToString(CultureInfo.InvariantCulture) : null;
}
