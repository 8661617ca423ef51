using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Linting;
using ReportLint.Rules;

namespace ReportLint.Testing.Localization;

/// <summary>Counts, over reports with known errors, how well the errors were found.</summary>
public sealed class LocalizationTally
{
    private static readonly RuleCatalogue s_rules = RuleCatalogue.Default.Where(rule => rule.Code is "RL1000" or "RL1001" or "RL1002" or "RL1003" or "RL1004");

    private readonly List<string> _untrue = [];

    /// <summary>How many reports were checked.</summary>
    public int Reports { get; private set; }

    /// <summary>Reports in which each wrong figure is named with its right value, and nothing else.</summary>
    public int Named { get; private set; }

    /// <summary>Reports in which a figure is called wrong that is right.</summary>
    public int RightAccused { get; private set; }

    /// <summary>Those of them in which it is said with certainty.</summary>
    public int RightAccusedForCertain { get; private set; }

    /// <summary>Reports in which a wrong figure is named, but not with its right value.</summary>
    public int WrongValue { get; private set; }

    /// <summary>Reports in which a relation's finding calls a right figure the likeliest to be wrong.</summary>
    public int RightCalledLikely { get; private set; }

    /// <summary>Reports of which something is said that isn't so.</summary>
    public int Untrue => _untrue.Count;

    /// <summary>What was said.</summary>
    public IReadOnlyList<string> UntrueStatements => _untrue;

    /// <summary>Takes <paramref name="report"/> into account.</summary>
    public void Add(ErroneousReport report)
    {
        Reports++;
        var source = report.Source;
        var findings = LintSnapshot.Check(new LintOptions { Today = Lint.Today, Catalogue = s_rules }, [source]).Findings.Where(finding => s_rules.Rules.Any(rule => rule.Descriptor == finding.Rule)).ToList();
        var accused = findings.Where(finding => finding.Rule.Code is "RL1000").Select(finding => (Cell: report.Right.Edition.FindCell(finding.Cell!)!, Finding: finding)).ToList();
        var innocent = accused.Where(pair => !report.Wrong.Contains(pair.Cell)).ToList();
        RightAccused += innocent.Count > 0 ? 1 : 0;
        RightAccusedForCertain += innocent.Exists(pair => !pair.Finding.Message.ToString().Contains("很可能", StringComparison.Ordinal)) ? 1 : 0;
        WrongValue += accused.Exists(pair => report.Wrong.Contains(pair.Cell) && !HasRightValue(report, pair.Cell, pair.Finding)) ? 1 : 0;
        Named += findings.Count == report.Wrong.Count && accused.Count == findings.Count && accused.TrueForAll(pair => report.Wrong.Contains(pair.Cell) && HasRightValue(report, pair.Cell, pair.Finding)) ? 1 : 0;
        RightCalledLikely += findings.Exists(finding => finding.Message.ToString() is var message && message.Contains("最可能是", StringComparison.Ordinal)
            && !report.Wrong.Any(cell => message.Contains($"最可能是{cell.Description.Chinese}写错", StringComparison.Ordinal))) ? 1 : 0;
        var checker = new StatementChecker(source);
        if (findings.Select(finding => (finding, untrue: checker.FindUntrue(finding))).FirstOrDefault(pair => pair.untrue is not null) is (not null, _) found)
            _untrue.Add($"{found.untrue}: {new[] { found.finding }.Describe()}\n{string.Join("\n", found.finding.Related.Select(related => $"  {related.Message}"))}\n{report.Text}");
    }

    private static bool HasRightValue(ErroneousReport report, FormCell cell, Finding finding) =>
        string.Equals(finding.Expected, report.Right.Figures[cell.Index].ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
