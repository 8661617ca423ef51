namespace ReportLint.Forms;

/// <summary>A linear equation between cells: the sum of <see cref="Left"/> equals the sum of <see cref="Right"/>.</summary>
/// <remarks>In a total, <see cref="Left"/> is the total alone. Every coefficient is 1.</remarks>
public sealed class FormRelation
{
    internal FormRelation(string rule, FormRelationKind kind, IReadOnlyList<FormCell> left, IReadOnlyList<FormCell> right, FormCell target)
    {
        Rule = rule;
        Kind = kind;
        Left = left;
        Right = right;
        Target = target;
        Places = [.. left.Concat(right).Select(cell => cell.Index)];
    }

    /// <summary>The code of the rule that checks it.</summary>
    public string Rule { get; }

    /// <summary>Its shape.</summary>
    public FormRelationKind Kind { get; }

    /// <summary>The cells on the left.</summary>
    public IReadOnlyList<FormCell> Left { get; }

    /// <summary>The cells on the right.</summary>
    public IReadOnlyList<FormCell> Right { get; }

    /// <summary>The total: the cell at which a broken relation is reported.</summary>
    public FormCell Target { get; }

    /// <summary>Where the cells of the left side, then those of the right one, stand among the figures of a report.</summary>
    internal int[] Places { get; }

    /// <summary>Whether a report may leave the target out, because it follows from the others.</summary>
    public bool Defines => Kind != FormRelationKind.Balance;
}
