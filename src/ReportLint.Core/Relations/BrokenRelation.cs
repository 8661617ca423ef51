using ReportLint.Forms;
using ReportLint.Model;

namespace ReportLint.Relations;

/// <summary>A relation of the form that does not hold in a report.</summary>
public sealed class BrokenRelation
{
    internal BrokenRelation(Report report, FormRelation relation, long left, long right)
    {
        Relation = relation;
        Left = left;
        Right = right;
        Place = FindPlace(report, relation);
    }

    /// <summary>The relation.</summary>
    public FormRelation Relation { get; }

    /// <summary>The sum of its left side; for a total, the total as it stands.</summary>
    public long Left { get; }

    /// <summary>The sum of its right side; for a total, what it should be.</summary>
    public long Right { get; }

    /// <summary>By how much the sides differ, without sign.</summary>
    public long Difference => Math.Abs(Left - Right);

    /// <summary>The figure at which it is reported: the total, or where the file leaves that out, a figure that it states.</summary>
    public Figure Place { get; }

    private static Figure FindPlace(Report report, FormRelation relation)
    {
        var target = report[relation.Target];
        return target.IsStated
            ? target
            : relation.Left.Concat(relation.Right).Select(cell => report[cell]).FirstOrDefault(figure => figure.IsStated) ?? target;
    }
}
