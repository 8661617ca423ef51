using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Model;

namespace ReportLint.Linting;

/// <summary>How far the reports for a year have come: those that are there, and those that the year before, or a roll-up, would have.</summary>
public static class RepositoryStatus
{
    private const string Leftover = "RL5001";

    /// <summary>The latest year of which <paramref name="result"/> has a report; null when it has none.</summary>
    public static long? LatestYear(LintResult result) => result.Reports.Select(linted => linted.Report.Year?.Value).Max();

    /// <summary>One line an agency, by file; those without a report last, by name.</summary>
    public static IReadOnlyList<AgencyStatus> Of(LintResult result, long year)
    {
        var findings = result.Findings.ToLookup(finding => finding.Location.Source);
        var there = result.Reports.Select(linted => linted.Report).Where(report => report.Year?.Value == year).ToList();
        var names = new HashSet<string>(there.SelectMany(report => report.Formerly.Select(name => name.Value).Append(report.Agency?.Value ?? "")), StringComparer.Ordinal);
        // Those of the year before, and those that a roll-up of this year misses.
        var expected = result.Reports.Select(linted => linted.Report).Where(report => report.Agency is not null && report.Year?.Value == year - 1)
            .Concat(there.Select(result.Set.RollupOf).Where(rollup => rollup is not null).SelectMany(rollup => rollup!.Gone.Concat(rollup.Globs.SelectMany(glob => glob.Missing))).Select(child => child.Other))
            .Where(last => result.Set.Find(last.Agency!.Value, year).Count == 0 && names.Add(last.Agency.Value))
            .OrderBy(last => last.Agency!.Value, StringComparer.Ordinal);
        return
        [
            .. there.OrderBy(report => report.Source.FullPath, StringComparer.Ordinal).Select(report => Of(report, year, [.. findings[report.Source]])),
            .. expected.Select(last => new AgencyStatus(last.Agency!.Value, year, AgencyState.Missing) { Kind = last.Kind?.Value, File = last.Source.Path }),
        ];
    }

    private static AgencyStatus Of(Report report, long year, List<Finding> findings)
    {
        var errors = findings.Where(finding => finding.Severity == Severity.Error).ToList();
        var toFill = errors.Count(finding => finding.Rule == MissingCell.Rule || string.Equals(finding.Rule.Code, Leftover, StringComparison.Ordinal));
        var state = report.IsDamaged ? AgencyState.Unreadable
            : toFill > 0 ? AgencyState.Draft
            : errors.Count > 0 ? AgencyState.Errors
            : AgencyState.Clean;
        return new AgencyStatus(report.Agency?.Value ?? report.Source.Path, year, state)
        {
            Kind = report.Kind?.Value,
            ToFill = toFill,
            Errors = errors.Count - toFill,
            Warnings = findings.Count(finding => finding.Severity == Severity.Warning),
            Issued = report.Issued?.Value,
            File = report.Source.Path,
        };
    }
}
