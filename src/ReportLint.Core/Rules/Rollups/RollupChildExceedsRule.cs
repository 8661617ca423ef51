using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Rollups;
using ReportLint.Wording;

namespace ReportLint.Rules.Rollups;

/// <summary>RL3003: a report has more in a cell than the roll-up that sums it.</summary>
public sealed class RollupChildExceedsRule : Rule
{
    private static readonly MessageTemplate s_exceeds = new(
        "{0}为{1}，而{2}一个单位就有{3}（{4}）",
        "{0} is {1}, but {2} alone has {3} ({4})");

    private static readonly MessageTemplate s_child = new("{0}为{1}", "{0}: {1}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL3003",
        Name = "rollup-child-exceeds-parent",
        Severity = Severity.Error,
        Summary = new(
            "汇总的某一格小于一个下级单位的数",
            "A cell of a roll-up is less than that of one report that it sums"),
        Rationale = new(
            "各数都不小于0，部分不可能大于总体。缺报告、有空白格、不能核对各格之和的时候，这一条仍然核对。2019版的“增减”有正有负，不核对；合计跟着它的各格一起小的，只报告那几格。",
            "No figure is below 0, so that no part exceeds the whole. This is checked also where a report is missing or a cell blank and the sums cannot be compared. 增减 of edition 2019 may be negative and is left alone; a total that is too small just because the cells are that it sums is not reported besides them."),
        Basis = new(
            "《中华人民共和国政府信息公开条例》第四十九条、第五十条",
            "《中华人民共和国政府信息公开条例》, Articles 49 and 50"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Reports.RollupOf(context.Report) is not { } rollup)
            return;
        var sums = context.IsEnabled(RollupCellRule.Rule) ? RollupSums.Of(context) : null;
        var largest = new Dictionary<FormCell, RollupAddend>();
        foreach (var figure in context.Report.Figures.Where(figure => figure.Cell.Column.Kind != FigureKind.Change && figure.State != FigureState.Summed))
        {
            // Where the sum can be compared, that is said.
            if (sums?[figure.Cell] is not null)
                continue;
            if (Largest(rollup, figure) is { } exceeding)
                largest.Add(figure.Cell, exceeding);
        }
        foreach (var (cell, child) in largest.Select(pair => (pair.Key, pair.Value)))
        {
            if (context.Report.Edition.Relations.Any(relation => relation.Defines && relation.Target == cell && relation.Right.Any(part => largest.TryGetValue(part, out var other) && other.Child == child.Child)))
                continue;
            var figure = context.Report[cell];
            context.Add(new Finding
            {
                Rule = Descriptor,
                Severity = Descriptor.Severity,
                Message = s_exceeds.With(figure.Description, figure.Written, child.Child.Agency!.Value, child.Figure.Written, FigurePlace.Of(child.Child, child.Figure)),
                Location = new(context.Report.Source, figure.Span),
                Cell = cell.Address,
                Actual = figure.Written,
                Against = $"{figure.Written}<{child.Figure.Written}",
                Related = [RuleContext.Related(child.Child, child.Figure, s_child.With(child.Child.Agency!.Value, child.Figure.Written))],
            });
        }
    }

    /// <summary>The largest figure in the same cell of a report that is summed, where that is larger than <paramref name="figure"/>.</summary>
    private static RollupAddend? Largest(Rollup rollup, Figure figure)
    {
        if (FigureAmount.Of(rollup.Report, figure) is not { } most)
            return null;
        RollupAddend? largest = null;
        foreach (var child in rollup.Children)
        {
            if (child.Find(figure.Cell.Address) is { } other && RollupAddend.Of(child, other) is { } addend && addend.Amount > most)
                (largest, most) = (addend, addend.Amount);
        }
        return largest;
    }
}
