namespace ReportLint.Claims.Arithmetic;

/// <summary>How a stated percentage compares with the numbers behind it.</summary>
public enum PercentMatch
{
    /// <summary>It is what rounding gives.</summary>
    Right,

    /// <summary>It was cut off instead of rounded.</summary>
    Truncated,

    /// <summary>It is another number.</summary>
    Wrong,
}
