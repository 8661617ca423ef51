using System.Collections.Concurrent;
using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Years;

/// <summary>RL2008: many figures are those of last year.</summary>
public sealed class FiguresCopiedRule : Rule
{
    private const int Least = 5;
    private const int LeastPercent = 60;

    // Of small numbers a few agree by chance; of nearly all of them no chance is left.
    private const int SurePercent = 90;
    private const decimal NotSmall = 10;
    private const int LeastNotSmall = 2;
    private const int MostRelated = 6;

    // These follow from last year, or hold for years.
    private static readonly string[] s_standing = ["in-force", "previous", "total"];

    private static readonly ConcurrentDictionary<FormEdition, bool[]> s_independent = new();

    private static readonly MessageTemplate s_copied = new(
        "表里填了数的{0}格，有{1}格（{2}%）与{3}年报告（{4}）一样；请核对是不是复制上年的报告没有改",
        "of the {0} cells with figures {1} ({2}%) are as in the report for {3} ({4}); please check whether last year's report was copied");

    private static readonly MessageTemplate s_same = new("{0}年{1}也是{2}", "in {0} {1} is {2}, too");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL2008",
        Name = "figures-copied",
        Severity = Severity.Warning,
        Summary = new(
            "表里的数大多与上年相同（不是0的至少五格，六成以上）",
            "Most figures are those of last year: five or more that are not 0, and six tenths of all"),
        Rationale = new(
            "只数各自独立、不是0的格：总计、上年结转、现行有效件数、上一年项目数量本来就与上年有关，不算。相同的数都很小（不到10）的，九成以上相同才报告。版式不同的两年不比较，没有写出来的格不算。",
            "Only cells are counted that are not 0 and stand by themselves: totals, requests carried over, documents in force and last year's items depend on last year anyway. Where the figures that agree are below 10, nine tenths must agree. Years of different editions are not compared, and cells that are not stated do not count."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var report = context.Report;
        if (report.Year is not { } year || context.Reports.Previous(report) is not { } last || last.Edition != report.Edition)
            return;
        var independent = s_independent.GetOrAdd(report.Edition, static edition => [.. edition.Cells.Select(IsIndependent)]);
        var (filled, large) = (0, 0);
        List<(Figure Now, Figure Before)>? same = null;
        for (var i = 0; i < report.Figures.Count; i++)
        {
            var (now, before) = (report.Figures[i], last.Figures[i]);
            if (!(now.IsStated && before.IsStated) || (now.Value == 0 && before.Value == 0) || !independent[i])
                continue;
            filled++;
            if (now.Value != before.Value)
                continue;
            (same ??= []).Add((now, before));
            if (now.Value >= NotSmall)
                large++;
        }
        if (same is null || same.Count < Least || same.Count * 100 < filled * LeastPercent || (large < LeastNotSmall && same.Count * 100 < filled * SurePercent))
            return;
        var lastYear = last.Year!.Value;
        context.Add(new Finding
        {
            Rule = Descriptor,
            Severity = Descriptor.Severity,
            Message = s_copied.With(filled, same.Count, same.Count * 100 / filled, lastYear, last.Source.Path),
            Location = new Location(report.Source, year.Span),
            Related = [.. same.OrderByDescending(pair => pair.Now.Value).Take(MostRelated).Select(pair => RuleContext.Related(last, pair.Before, s_same.With(lastYear, pair.Before.Description, pair.Before.Written)))],
        });
    }

    private static bool IsIndependent(FormCell cell) =>
        !cell.Column.IsTotal && Array.IndexOf(s_standing, cell.Column.Name.Id) < 0
        && cell.RowAddress is not ("requests.outcomes.total" or "requests.carried-over" or "requests.carried-forward");
}
