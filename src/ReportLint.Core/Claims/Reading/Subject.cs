namespace ReportLint.Claims.Reading;

/// <summary>What the last number of a sentence counted, and the next one counts if it names nothing else.</summary>
internal enum Subject
{
    /// <summary>Nothing yet, or something that doesn't matter.</summary>
    None,

    /// <summary>Requests for information.</summary>
    Requests,

    /// <summary>Documents and decisions, of which table 二 tells.</summary>
    Disclosure,

    /// <summary>Letters, calls, cases and whatever else the form doesn't count.</summary>
    OtherMatter,
}
