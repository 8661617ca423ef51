namespace ReportLint.Forms;

/// <summary>What kind of number a cell of the form holds.</summary>
public enum FigureKind
{
    /// <summary>A whole number, 0 or more.</summary>
    Count,

    /// <summary>A whole number with a sign: 本年增/减 only.</summary>
    Change,

    /// <summary>An amount of money, decimal, 0 or more.</summary>
    Money,
}
