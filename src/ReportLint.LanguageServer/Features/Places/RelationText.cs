using System.Globalization;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.Places;

/// <summary>Puts a relation between figures into words, with its arithmetic, whether it holds or not.</summary>
internal static class RelationText
{
    private static readonly MessageTemplate s_rowHolds = new("本行：{0}，{1}", "row: {0}, {1}");
    private static readonly MessageTemplate s_rowBroken = new("本行：{0}，而{1}（差{2}）", "row: {0}, but {1} (difference {2})");
    private static readonly MessageTemplate s_columnHolds = new("本列：{0}，{1}", "column: {0}, {1}");
    private static readonly MessageTemplate s_columnBroken = new("本列：{0}，而{1}（差{2}）", "column: {0}, but {1} (difference {2})");
    private static readonly MessageTemplate s_balanceHolds = new("平衡：{0}，{1}", "balance: {0}, {1}");
    private static readonly MessageTemplate s_balanceBroken = new("平衡：{0}，而{1}（差{2}）", "balance: {0}, but {1} (difference {2})");
    private static readonly MessageTemplate s_unknown = new("{0}（有的数没有填写，无法核对）", "{0} (a figure is missing, so it cannot be checked)");
    private static readonly LocalizedText s_row = new("本行", "row");
    private static readonly LocalizedText s_column = new("本列", "column");
    private static readonly LocalizedText s_balance = new("平衡", "balance");

    /// <summary>Whether <paramref name="relation"/> holds; null when a figure in it is unknown.</summary>
    public static bool? Holds(Report report, FormRelation relation) =>
        relation.Left.Concat(relation.Right).All(cell => report[cell].IsKnown) ? Sum(report, relation.Left) == Sum(report, relation.Right) : null;

    /// <summary>The relation in words.</summary>
    public static ILocalizable Describe(Report report, FormRelation relation)
    {
        if (Holds(report, relation) is not { } holds)
            return s_unknown.With(relation.Kind switch { FormRelationKind.RowTotal => s_row, FormRelationKind.ColumnTotal => s_column, _ => s_balance });
        var (first, second) = relation.Kind == FormRelationKind.Balance ? (relation.Left, relation.Right) : (relation.Right, relation.Left);
        var template = (relation.Kind, holds) switch
        {
            (FormRelationKind.RowTotal, true) => s_rowHolds,
            (FormRelationKind.RowTotal, false) => s_rowBroken,
            (FormRelationKind.ColumnTotal, true) => s_columnHolds,
            (FormRelationKind.ColumnTotal, false) => s_columnBroken,
            (_, true) => s_balanceHolds,
            _ => s_balanceBroken,
        };
        return template.With(Side(report, relation, first), Side(report, relation, second), Math.Abs(Sum(report, relation.Left) - Sum(report, relation.Right)));
    }

    private static LocalizedText Side(Report report, FormRelation relation, IReadOnlyList<FormCell> cells)
    {
        // Of many addends only those that count.
        var shown = cells.Count <= 2 ? cells : [.. cells.Where(cell => report[cell].Count != 0)];
        var sum = Write(Sum(report, cells));
        if (shown.Count == 0)
            return new LocalizedText($"各数之和＝{sum}", $"sum = {sum}");
        var isSingle = cells.Count == 1;
        return new LocalizedText(
            string.Join("＋", shown.Select(cell => Name(relation, cell).Chinese + Write(report[cell].Count))) + (isSingle ? "" : "＝" + sum),
            string.Join(" + ", shown.Select(cell => $"{Name(relation, cell).English} {Write(report[cell].Count)}")) + (isSingle ? "" : " = " + sum));
    }

    private static LocalizedText Name(FormRelation relation, FormCell cell)
    {
        if (relation.Kind == FormRelationKind.RowTotal)
            return new LocalizedText(cell.Column.Name.Key, cell.Column.Name.Id);
        var isTotal = cell.Row.IsTotal && cell.RowPath.Count > 1;
        return new LocalizedText(
            isTotal ? cell.RowPath[^2].Name.Key + cell.Row.Name.Key : cell.Row.Name.Key,
            isTotal ? $"{cell.RowPath[^2].Name.Id}.{cell.Row.Name.Id}" : cell.Row.Name.Id);
    }

    private static long Sum(Report report, IReadOnlyList<FormCell> cells) => cells.Sum(cell => report[cell].Count);

    private static string Write(long value) => value.ToString(CultureInfo.InvariantCulture);
}
