using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Linting;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Rules.Rollups;

/// <summary>A district drawn at random: some agencies, and a roll-up of them that is right until a test changes it.</summary>
internal sealed class DrawnDistrict
{
    private const string Agency = "示例市𠮷祥局";
    private const string District = "示例区人民政府";

    private readonly Random _random;
    private readonly List<GeneratedReport> _agencies;

    public DrawnDistrict(int seed)
    {
        _random = new Random(seed);
        Edition = StatutoryForm.All[_random.Next(2)];
        _agencies = [.. Enumerable.Range(0, _random.Next(2, 6)).Select(_ => GeneratedReport.Draw(Edition, _random.Next()))];
        Sum = _agencies[0];
        foreach (var cell in Edition.Cells)
            Sum = Sum.With(cell, _agencies.Sum(agency => agency.Figures[cell.Index]));
    }

    public FormEdition Edition { get; }

    /// <summary>The figures of the district.</summary>
    public GeneratedReport Sum { get; set; }

    /// <summary>Whether every figure is written down, totals included.</summary>
    public bool IsWrittenOut { get; init; }

    /// <summary>How many agencies there are.</summary>
    public int Count => _agencies.Count;

    /// <summary>The figures of an agency.</summary>
    public GeneratedReport this[int agency]
    {
        get => _agencies[agency];
        set => _agencies[agency] = value;
    }

    /// <summary>The name of an agency.</summary>
    public static string NameOf(int agency) => string.Create(CultureInfo.InvariantCulture, $"示例区第{agency}局");

    /// <summary>What is found, as code and cell, at the district; rules of one report left out.</summary>
    public IReadOnlyList<Finding> Find()
    {
        var files = new FileSet().With("区政府.report.yaml", Write(Sum, District) + "汇总: 单位/*.report.yaml\n");
        for (var i = 0; i < _agencies.Count; i++)
            files.With($"单位/{i}.report.yaml", Write(_agencies[i], NameOf(i)));
        return [.. LintSnapshot.Check(new LintOptions { Today = Lint.Today }, [files.Sources[0]], files.Sources).Findings.Where(finding => finding.Rule.Code.StartsWith("RL3", StringComparison.Ordinal) || finding.Rule.Code is "RL1000")];
    }

    private string Write(GeneratedReport report, string agency)
    {
        var style = ReportStyle.Draw(_random) with { NewLine = "\n" };
        return ReportWriter.Write(report, IsWrittenOut ? style with { OmittedTotals = 0, Unlisted = false } : style, _random.Next()).Replace(Agency, agency, StringComparison.Ordinal);
    }
}
