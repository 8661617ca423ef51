using System.Globalization;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Relations;
using ReportLint.Wording;

namespace ReportLint.Rules.Figures;

/// <summary>Puts a broken relation into words, with its arithmetic.</summary>
internal static class RelationMessages
{
    private static readonly MessageTemplate s_balance = new(
        "{0}列不平衡：{1}，而{2}（差{3}）{4}",
        "column {0} does not balance: {1}, but {2} (difference {3}){4}");

    private static readonly MessageTemplate s_columnTotal = new(
        "{0}为{1}，各项结果之和为{2}（差{3}）{4}",
        "{0} is {1}, but the outcomes sum to {2} (difference {3}){4}");

    private static readonly MessageTemplate s_rowTotal = new(
        "{0}为{1}，本行其余各数之和为{2}（差{3}）{4}",
        "{0} is {1}, but the other figures of the row sum to {2} (difference {3}){4}");

    private static readonly LocalizedText s_nothing = new("", "");

    /// <summary>What does not hold.</summary>
    /// <param name="report">The report.</param>
    /// <param name="broken">The relation.</param>
    /// <param name="likely">What to add on the likeliest cause, or null.</param>
    public static Message Describe(Report report, BrokenRelation broken, ILocalizable? likely = null)
    {
        var relation = broken.Relation;
        var ending = likely ?? s_nothing;
        return relation.Kind switch
        {
            FormRelationKind.Balance => s_balance.With(
                new LocalizedText(relation.Target.Column.Name.Key, relation.Target.Column.Name.Id),
                Sum(report, relation.Left, broken.Left), Sum(report, relation.Right, broken.Right), broken.Difference, ending),
            FormRelationKind.ColumnTotal => s_columnTotal.With(relation.Target.Description, broken.Left, broken.Right, broken.Difference, ending),
            _ => s_rowTotal.With(relation.Target.Description, broken.Left, broken.Right, broken.Difference, ending),
        };
    }

    private static LocalizedText Sum(Report report, IReadOnlyList<FormCell> cells, long sum)
    {
        var total = sum.ToString(CultureInfo.InvariantCulture);
        return new LocalizedText(
            string.Join("＋", cells.Select(cell => ShortName(cell) + report[cell].Count.ToString(CultureInfo.InvariantCulture))) + "＝" + total,
            string.Join(" + ", cells.Select(cell => $"{cell.RowAddress.Substring(cell.Table.Name.Id.Length + 1)} {report[cell].Count.ToString(CultureInfo.InvariantCulture)}")) + " = " + total);
    }

    /// <summary>办理结果总计 for a total row, 新收 for another.</summary>
    private static string ShortName(FormCell cell) =>
        cell.Row.IsTotal && cell.RowPath.Count > 1 ? cell.RowPath[cell.RowPath.Count - 2].Name.Key + cell.Row.Name.Key : cell.Row.Name.Key;
}
