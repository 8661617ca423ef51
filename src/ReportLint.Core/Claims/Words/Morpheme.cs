namespace ReportLint.Claims.Words;

/// <summary>What a character says at the head of a verb.</summary>
[Flags]
internal enum Morpheme
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>One of <see cref="Morphemes.Intake"/>.</summary>
    Intake = 1,

    /// <summary>One of <see cref="Morphemes.Handling"/>.</summary>
    Handling = 2,

    /// <summary>One of <see cref="Morphemes.Result"/>.</summary>
    Result = 4,
}
