using ReportLint.Claims;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Rollups;
using ReportLint.Relations;
using ReportLint.Rules.Years;
using ReportLint.Wording;

namespace ReportLint.Rules.Rollups;

/// <summary>Puts the reports behind a cell that differs in the order in which to look at them: which of them could be wrong by just that difference?</summary>
internal sealed class RollupSuspects
{
    private static readonly MessageTemplate s_inError = new(
        "；{0}的这一格（{1}）为{2}，它自己的表里应为{3}，改了就对得上",
        "; the figure of {0} here ({1}) is {2}, its own tables want {3}, and that would fit");

    private static readonly MessageTemplate s_prose = new(
        "；{0}的这一格（{1}）为{2}，它的正文写的是{3}，改了就对得上",
        "; the figure of {0} here ({1}) is {2}, its prose says {3}, and that would fit");

    private static readonly MessageTemplate s_lastYear = new(
        "；{0}的这一格（{1}）为{2}，按它上年的报告应为{3}，改了就对得上",
        "; the figure of {0} here ({1}) is {2}, its report of last year wants {3}, and that would fit");

    private static readonly MessageTemplate s_sameDifference = new(
        "；先看{0}的这一格（{1}）：它自己的表里这一格所在的合计也正好差{2}",
        "; look first at {0} ({1}): its own tables fail there by {2}, too");

    private static readonly MessageTemplate s_relation = new(
        "；先看{0}的这一格（{1}）：它自己的表里这一格所在的合计也不相符",
        "; look first at {0} ({1}): its own tables fail there, too");

    private static readonly MessageTemplate s_change = new(
        "；先看{0}的这一格（{1}）：上年为{2}，今年为{3}，如果是{4}，就对得上，也更接近上年",
        "; look first at {0} ({1}): {2} last year, {3} now; {4} would fit, and be nearer to last year's");

    private readonly RuleContext _context;
    private readonly RollupSum _sum;

    private RollupSuspects(RuleContext context, RollupSum sum) => (_context, _sum) = (context, sum);

    /// <summary>The reports behind <paramref name="sum"/>, the likeliest first.</summary>
    public static IReadOnlyList<RollupSuspect> Rank(RuleContext context, RollupSum sum)
    {
        var suspects = new RollupSuspects(context, sum);
        return [.. sum.Addends.Select(suspects.Judge).OrderByDescending(suspect => suspect.Grounds).ThenByDescending(suspect => suspect.Weight)];
    }

    private RollupSuspect Judge(RollupAddend addend)
    {
        var needed = addend.Amount + _sum.Difference;
        if (needed >= 0 || addend.Figure.Cell.Column.Kind == FigureKind.Change)
        {
            if (IsInError(addend, needed))
                return new(addend, RollupGrounds.SameFigure, 2, s_inError.With(Agency(), Place(), addend.Figure.Written, Written()));
            if (IsInProse(addend, needed))
                return new(addend, RollupGrounds.SameFigure, 1, s_prose.With(Agency(), Place(), addend.Figure.Written, Written()));
            if (IsFromLastYear(addend, needed))
                return new(addend, RollupGrounds.SameFigure, 0, s_lastYear.With(Agency(), Place(), addend.Figure.Written, Written()));
            switch (BrokenThere(addend))
            {
                case true:
                    return new(addend, RollupGrounds.SameDifference, Nearer(addend, needed).By, s_sameDifference.With(Agency(), Place(), Math.Abs(_sum.Difference)));
                case false:
                    return new(addend, RollupGrounds.Relation, Nearer(addend, needed).By, s_relation.With(Agency(), Place()));
                default:
                    if (Nearer(addend, needed) is { By: > 0, Last: { } last } nearer)
                        return new(addend, RollupGrounds.Change, nearer.By, s_change.With(Agency(), Place(), last.Written, addend.Figure.Written, Written()));
                    break;
            }
        }
        return new(addend, addend.Amount == 0 ? RollupGrounds.None : RollupGrounds.Addend, 0, null);

        // Of a hundred reports, one or none is told of.
        string Agency() => addend.Child.Agency!.Value;
        Message Place() => FigurePlace.Of(addend.Child, addend.Figure);
        string Written() => FigureAmount.Write(addend.Child, addend.Figure, needed);
    }

    private bool IsInError(RollupAddend addend, decimal needed) =>
        _context.AnalysisOf(addend.Child).Localization is var found && (found.Errors.Any(error => error.Figure == addend.Figure && error.Expected == needed)
            || found.Unexplained.SelectMany(relation => relation.Candidates).Any(candidate => candidate.IsLikely && candidate.Figure == addend.Figure && candidate.Expected == needed));

    private bool IsInProse(RollupAddend addend, decimal needed) => _context.AnalysisOf(addend.Child).Claims.Any(claim =>
        claim.Verdict == ClaimVerdict.Disagrees && !claim.IsApproximate && claim.Value == needed && claim.Reading is { IsAtMost: false, Terms.Count: 1 } reading && reading.Terms[0].Figure == addend.Figure);

    private bool IsFromLastYear(RollupAddend addend, decimal needed)
    {
        if (_context.Reports.Previous(addend.Child) is not { } last)
            return false;
        var cell = addend.Figure.Cell;
        if (cell.Table.CarryOver is not null && CarryOver.Between(last.Edition, addend.Child.Edition).FirstOrDefault(relation => relation.This == cell) is { } carried)
            return last[carried.Last] is { IsKnown: true } before && before.Value == needed;
        return DocumentsInForce.At(addend.Child, cell.RowAddress) is { IsKnown: true } row && (row.InForce == addend.Figure || row.Issued == addend.Figure || row.Repealed == addend.Figure)
            && DocumentsInForce.At(last, cell.RowAddress) is { InForce.IsKnown: true } old
            && old.InForce.Value + row.Issued.Value - row.Repealed.Value - row.InForce.Value is var gap && gap != 0
            && (row.InForce == addend.Figure || row.Repealed == addend.Figure ? gap : -gap) == _sum.Difference;
    }

    /// <summary>Whether the report's own tables fail where the figure stands, by just the difference or otherwise; null where they don't.</summary>
    private bool? BrokenThere(RollupAddend addend)
    {
        var found = _context.AnalysisOf(addend.Child).Localization;
        bool? broken = null;
        foreach (var relation in found.Unexplained.Select(relation => relation.Broken).Concat(found.Errors.SelectMany(error => error.Explains)))
        {
            if (!relation.Relation.Left.Concat(relation.Relation.Right).Any(cell => cell == addend.Figure.Cell))
                continue;
            broken ??= false;
            broken |= relation.Difference == Math.Abs(_sum.Difference);
        }
        return broken;
    }

    /// <summary>By how much the change from last year would be smaller, as a part of the larger figure.</summary>
    private (decimal By, Figure? Last) Nearer(RollupAddend addend, decimal needed)
    {
        if (_context.Reports.Previous(addend.Child)?.Find(addend.Figure.Cell.Address) is not { } last || FigureAmount.Of(_context.Reports.Previous(addend.Child)!, last) is not { } before)
            return (0, null);
        return (Change(before, addend.Amount) - Change(before, needed), last);
    }

    private static decimal Change(decimal before, decimal now) => Math.Abs(now - before) / (Math.Max(Math.Abs(now), Math.Abs(before)) + 1);
}
