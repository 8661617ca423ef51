namespace ReportLint.Relations;

/// <summary>What changing one figure in error, and no other, would do.</summary>
public enum FigureReach
{
    /// <summary>It isn't enough: the smallest repairs change others, too.</summary>
    AmongOthers,

    /// <summary>The broken relations in which it stands hold, and no other is broken by it; there are more that have nothing to do with it.</summary>
    ItsRelations,

    /// <summary>Every relation of the report holds.</summary>
    AllRelations,

    /// <summary>No relation is broken, but several places in the prose and in other years' reports say otherwise, and all of them would agree.</summary>
    Evidence,
}
