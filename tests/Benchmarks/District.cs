using System.Globalization;
using ReportLint.Forms;
using ReportLint.Linting;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Benchmarks;

/// <summary>The repository of a district, in memory: its agencies' reports for some years, and its own, which sums them. The figures agree.</summary>
internal static class District
{
    private const string DrawnAgency = "示例市𠮷祥局";

    private static readonly string[] s_empty = ["requests.carried-over.", "requests.carried-forward."];

    /// <summary>The options of a run.</summary>
    public static LintOptions Options() => new() { Today = Lint.Today };

    /// <summary>The reports of <paramref name="agencies"/> agencies for <paramref name="years"/> years from 2019; the roll-ups come first.</summary>
    public static IReadOnlyList<SourceText> Create(int agencies, int years)
    {
        var rollups = new List<SourceText>();
        var reports = new List<SourceText>();
        for (var year = StatutoryForm.FirstYear; year < StatutoryForm.FirstYear + years; year++)
        {
            var edition = StatutoryForm.ForYear(year);
            var drawn = Enumerable.Range(1, agencies).Select(number => Draw(edition, number)).ToList();
            var sum = drawn[0];
            foreach (var cell in edition.Cells)
                sum = sum.With(cell, drawn.Sum(report => report.Figures[cell.Index]));
            rollups.Add(Write(sum, year, "示例区人民政府", "区政府", "单位类型: 政府\n汇总: 单位/*.report.yaml\n"));
            reports.AddRange(drawn.Select((report, i) => Write(report, year, string.Create(CultureInfo.InvariantCulture, $"示例区第{i}局"), string.Create(CultureInfo.InvariantCulture, $"单位/{i}"), "单位类型: 部门\n")));
        }
        return [.. rollups, .. reports];
    }

    /// <summary>Figures that are the same every year, so that every year follows from the one before.</summary>
    private static GeneratedReport Draw(FormEdition edition, int number)
    {
        var report = GeneratedReport.Draw(edition, number);
        foreach (var cell in edition.Cells)
        {
            if (Array.Exists(s_empty, row => cell.Address.StartsWith(row, StringComparison.Ordinal)) || cell.Column.Kind == FigureKind.Change)
                report = report.With(cell, 0);
            else if (string.Equals(cell.RowAddress, "requests.received", StringComparison.Ordinal))
                report = report.With(cell, report.Figures[edition.FindCell($"requests.outcomes.total.{cell.Column.Name.Id}")!.Index]);
            else if (string.Equals(cell.Column.Name.Id, "repealed", StringComparison.Ordinal))
                report = report.With(cell, report.Figures[edition.FindCell($"{cell.RowAddress}.issued")!.Index]);
        }
        return report;
    }

    private static SourceText Write(GeneratedReport report, int year, string agency, string name, string more)
    {
        var text = ReportWriter.Write(report, new ReportStyle());
        var head = text.IndexOf(DrawnAgency, StringComparison.Ordinal) + DrawnAgency.Length + 1;
        var path = string.Create(CultureInfo.InvariantCulture, $"/r/{year}/{name}.report.yaml");
        return SourceText.FromString(path, string.Create(CultureInfo.InvariantCulture, $"年度: {year}\n单位: {agency}\n{more}{text[head..]}"), path);
    }
}
