namespace ReportLint.Claims.Reading;

/// <summary>What the words are that stand, not understood, before those that lead to a number.</summary>
internal enum PrefixKind
{
    /// <summary>There are none.</summary>
    None,

    /// <summary>They may say that only some are counted.</summary>
    Narrowing,

    /// <summary>They look like another unit.</summary>
    OtherUnit,
}
