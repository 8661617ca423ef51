namespace ReportLint.Claims;

/// <summary>How sure it is what a claim counts.</summary>
public enum ClaimCertainty
{
    /// <summary>Every word on the way is known.</summary>
    Certain,

    /// <summary>A word was guessed: such a claim is no evidence about the tables.</summary>
    Likely,
}
