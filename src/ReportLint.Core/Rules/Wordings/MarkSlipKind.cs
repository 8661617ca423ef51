namespace ReportLint.Rules.Wordings;

/// <summary>What is wrong with a mark of a pair.</summary>
internal enum MarkSlipKind
{
    /// <summary>It is never closed.</summary>
    Open,

    /// <summary>It closes nothing.</summary>
    Close,

    /// <summary>It closes what was opened before another mark that is still open.</summary>
    Crossing,

    /// <summary>It opens where it should close, or closes where it should open.</summary>
    Turned,
}
