using ReportLint.Text;

namespace ReportLint.Claims.Words;

/// <summary>A number that prose states.</summary>
public sealed record StatedNumber
{
    /// <summary>The digits themselves, with 万 or % but without the measure word, in the block.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number.</summary>
    public required decimal Value { get; init; }

    /// <summary>The measure word, such as 件 or 万元; empty when there is none.</summary>
    public string Measure { get; init; } = "";

    /// <summary>What it counts.</summary>
    public NumberKind Kind { get; init; }

    /// <summary>How many decimals are written.</summary>
    public int Decimals { get; init; }

    /// <summary>Whether it is stated as not exact: 余, 近, 约, 1.53万.</summary>
    public bool IsApproximate { get; init; }
}
