namespace ReportLint.Claims.Words;

/// <summary>What a number in prose counts.</summary>
public enum NumberKind
{
    /// <summary>Things.</summary>
    Count,

    /// <summary>Yuan, or ten thousands of them.</summary>
    Money,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>The difference of two percentages.</summary>
    PercentagePoints,
}
