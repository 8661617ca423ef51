namespace ReportLint.Rules.Rollups;

/// <summary>How a roll-up comes to differ from its reports.</summary>
internal enum RollupCauseKind
{
    /// <summary>A report was not added.</summary>
    LeftOut,

    /// <summary>A report was added twice.</summary>
    AddedTwice,

    /// <summary>Figures of a report are other ones than those that were added.</summary>
    WrongFigure,
}
