using System.Globalization;

namespace ReportLint.Model;

/// <summary>What a file reports on, read off its lines: a repository holds hundreds of reports, and most of them are never compared with the one that is checked.</summary>
/// <param name="Agency">The agency's name, or null where no line says it plainly.</param>
/// <param name="Year">The year, or null where no line says it plainly.</param>
/// <param name="IsCertain">Whether reading the file could lead to no other agency or year, unless it is damaged.</param>
/// <param name="MayHaveFormerNames">Whether the file may state earlier names of the agency.</param>
/// <param name="MayRollUp">Whether the file may sum others.</param>
internal sealed record ReportHead(string? Agency, long? Year, bool IsCertain, bool MayHaveFormerNames, bool MayRollUp)
{
    /// <summary>What the report says once it is read; where it is damaged, what its lines say stands in.</summary>
    public ReportHead Correct(Report report) => Of(report) with { Agency = report.Agency?.Value ?? Agency, Year = report.Year?.Value ?? Year };

    /// <summary>What the report says.</summary>
    public static ReportHead Of(Report report) => new(
        report.Agency?.Value,
        report.Year?.Value,
        IsCertain: true,
        report.Formerly.Count > 0,
        report.Rollup.Count > 0);

    /// <summary>The key under which reports of one agency and year are found.</summary>
    public static string Key(string agency, long year) => agency.Trim() + "\n" + year.ToString(CultureInfo.InvariantCulture);
}
