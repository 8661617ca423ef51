namespace ReportLint.Rules.Rollups;

/// <summary>What speaks for a report's figure being wrong, from nothing to the strongest.</summary>
internal enum RollupGrounds
{
    /// <summary>Nothing: it has 0 there.</summary>
    None,

    /// <summary>It has something there.</summary>
    Addend,

    /// <summary>With the difference it would be nearer to last year's figure.</summary>
    Change,

    /// <summary>The figure stands in a relation that its own tables break.</summary>
    Relation,

    /// <summary>Its own tables break a relation there by just the difference.</summary>
    SameDifference,

    /// <summary>Its own tables, its prose or its last year's report want just the figure by which the roll-up would be right.</summary>
    SameFigure,
}
