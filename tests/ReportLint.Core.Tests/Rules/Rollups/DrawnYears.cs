using System.Globalization;
using ReportLint.Forms;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Rules.Rollups;

/// <summary>A district drawn at random with its agencies' reports of two years in a row: this year's figures are last year's, somewhat more or less, and all relations hold.</summary>
internal sealed class DrawnYears
{
    private const string WrittenAgency = "示例市𠮷祥局";
    private const int Year = 2024;

    private readonly Random _random;
    private readonly List<(GeneratedReport Last, GeneratedReport This)> _agencies = [];

    public DrawnYears(int seed, int count)
    {
        _random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var last = GeneratedReport.Draw(Edition, _random.Next());
            _agencies.Add((last, Next(last)));
        }
    }

    /// <summary>The edition of both years.</summary>
    public static FormEdition Edition => StatutoryForm.ForYear(Year);

    /// <summary>The agencies' figures of this year.</summary>
    public IReadOnlyList<GeneratedReport> Agencies => [.. _agencies.Select(agency => agency.This)];

    /// <summary>What all agencies add up to in each cell, in last year's reports or this year's.</summary>
    public decimal[] Sums(bool last)
    {
        var sums = new decimal[Edition.Cells.Count];
        foreach (var (before, now) in _agencies)
        {
            for (var i = 0; i < sums.Length; i++)
                sums[i] += (last ? before : now).Figures[i];
        }
        return sums;
    }

    /// <summary>The name of an agency's file.</summary>
    public static string FileOf(int agency, int year = Year) => string.Create(CultureInfo.InvariantCulture, $"{year}/单位/{agency:000}.report.yaml");

    /// <summary>The name of the district's file.</summary>
    public static string District(int year = Year) => string.Create(CultureInfo.InvariantCulture, $"{year}/区政府.report.yaml");

    /// <summary>An agency's file of this year with other figures.</summary>
    public static SourceText Write(int agency, GeneratedReport report) => new FileSet().With(FileOf(agency), Text(report, agency, Year)).Sources[0];

    /// <summary>All files.</summary>
    /// <param name="stated">Whether the district states every cell of this year; else it leaves all to be summed.</param>
    public FileSet Files(bool stated)
    {
        var files = new FileSet();
        foreach (var (agency, (last, now)) in _agencies.Index())
            files.With(FileOf(agency, Year - 1), Text(last, agency, Year - 1)).With(FileOf(agency), Text(now, agency, Year));
        files.With(District(Year - 1), Summed(Year - 1));
        if (!stated)
            return files.With(District(), Summed(Year));
        var sum = _agencies[0].This;
        foreach (var (cell, value) in Edition.Cells.Zip(Sums(last: false)))
            sum = sum.With(cell, value);
        return files.With(District(), ReportWriter.Write(sum, ReportStyle.Plain).Replace(WrittenAgency, "示例区人民政府", StringComparison.Ordinal) + "汇总: 单位/*.report.yaml\n");
    }

    private static string Summed(int year) =>
        $"年度: {year.ToString(CultureInfo.InvariantCulture)}\n单位: 示例区人民政府\n汇总: 单位/*.report.yaml\n主动公开: {{未列: 汇总}}\n依申请公开: {{未列: 汇总}}\n复议诉讼: {{未列: 汇总}}\n";

    private static string Text(GeneratedReport report, int agency, int year) => ReportWriter.Write(report, ReportStyle.Plain)
        .Replace(WrittenAgency, string.Create(CultureInfo.InvariantCulture, $"示例区第{agency}局"), StringComparison.Ordinal)
        .Replace($"年度: {Year.ToString(CultureInfo.InvariantCulture)}", $"年度: {year.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal);

    /// <summary>The year after <paramref name="last"/>.</summary>
    private GeneratedReport Next(GeneratedReport last)
    {
        var next = last;
        foreach (var cell in Edition.Cells.Where(cell => !cell.Column.IsTotal && !cell.Row.IsTotal))
            next = next.With(cell, Math.Round(last.Figures[cell.Index] * _random.Next(80, 121) / 100m, cell.Column.Kind == FigureKind.Money ? 4 : 0));
        foreach (var row in Edition.Cells.Where(cell => cell.Column.Name.Id is "in-force").Select(cell => cell.RowAddress))
        {
            var repealed = Math.Min(At(next, row + ".repealed"), At(last, row + ".in-force") + At(next, row + ".issued"));
            next = Put(next, row + ".repealed", repealed);
            next = Put(next, row + ".in-force", At(last, row + ".in-force") + At(next, row + ".issued") - repealed);
        }
        foreach (var column in Edition.Cells.Where(cell => cell.RowAddress is "requests.received" && !cell.Column.IsTotal).Select(cell => "." + cell.Column.Name.Id))
        {
            var total = Edition.Cells.Where(cell => cell.Address.StartsWith("requests.outcomes.", StringComparison.Ordinal) && !cell.Row.IsTotal && cell.Address.EndsWith(column, StringComparison.Ordinal)).Sum(cell => next.Figures[cell.Index]);
            var over = At(last, "requests.carried-forward" + column);
            var forward = Math.Max(At(next, "requests.carried-forward" + column), over - total);
            next = Put(next, "requests.outcomes.total" + column, total);
            next = Put(next, "requests.carried-over" + column, over);
            next = Put(next, "requests.carried-forward" + column, forward);
            next = Put(next, "requests.received" + column, total + forward - over);
        }
        foreach (var relation in Edition.Relations.Where(relation => relation.Kind == FormRelationKind.RowTotal))
            next = next.With(relation.Target, relation.Right.Sum(cell => next.Figures[cell.Index]));
        return next;
    }

    private static decimal At(GeneratedReport report, string address) => report.Figures[Edition.FindCell(address)!.Index];

    private static GeneratedReport Put(GeneratedReport report, string address, decimal value) => report.With(Edition.FindCell(address)!, value);
}
