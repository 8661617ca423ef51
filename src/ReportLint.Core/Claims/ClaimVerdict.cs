namespace ReportLint.Claims;

/// <summary>What came of comparing a claim with the tables.</summary>
public enum ClaimVerdict
{
    /// <summary>There is nothing to compare it with, or not everything needed is known.</summary>
    Inconclusive,

    /// <summary>The prose says what the tables say.</summary>
    Agrees,

    /// <summary>The prose says something else.</summary>
    Disagrees,
}
