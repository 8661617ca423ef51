using System.Globalization;

namespace ReportLint.Model;

/// <summary>The reports of a repository, found by agency and year.</summary>
public sealed class ReportSet
{
    private readonly Dictionary<string, List<Report>> _byAgencyAndYear = new(StringComparer.Ordinal);

    /// <summary>A set of <paramref name="reports"/>.</summary>
    public ReportSet(IReadOnlyList<Report> reports)
    {
        Reports = reports;
        foreach (var report in reports)
        {
            if (report.Agency is not { } agency || report.Year is not { } year)
                continue;
            var key = Key(agency.Value, year.Value);
            if (!_byAgencyAndYear.TryGetValue(key, out var same))
                _byAgencyAndYear.Add(key, same = []);
            same.Add(report);
        }
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<Report> Reports { get; }

    /// <summary>The reports of <paramref name="agency"/> for <paramref name="year"/>: none, one, or by mistake several.</summary>
    public IReadOnlyList<Report> Find(string agency, long year) =>
        _byAgencyAndYear.TryGetValue(Key(agency, year), out var reports) ? reports : [];

    /// <summary>Last year's report of the same agency, also under a former name; null when there is none or several.</summary>
    public Report? Previous(Report report)
    {
        if (report.Agency is not { } agency || report.Year is not { } year)
            return null;
        foreach (var name in report.Formerly.Select(former => former.Value).Prepend(agency.Value))
        {
            var found = Find(name, year.Value - 1);
            if (found.Count > 0)
                return found.Count == 1 ? found[0] : null;
        }
        return null;
    }

    private static string Key(string agency, long year) => agency.Trim() + "\n" + year.ToString(CultureInfo.InvariantCulture);
}
