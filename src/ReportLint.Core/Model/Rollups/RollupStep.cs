namespace ReportLint.Model.Rollups;

/// <summary>A step on the way from a roll-up down to what it sums.</summary>
/// <param name="Child">The report reached.</param>
/// <param name="Parent">The roll-up that names it.</param>
/// <param name="Above">The step that reached the parent; null when that is the roll-up at the top.</param>
internal sealed record RollupStep(Report Child, Rollup Parent, RollupStep? Above)
{
    /// <summary>The step at the top of the way.</summary>
    public RollupStep First
    {
        get
        {
            var step = this;
            while (step.Above is { } above)
                step = above;
            return step;
        }
    }

    /// <summary>Whether the way leads through <paramref name="report"/>.</summary>
    public bool LeadsThrough(Report report)
    {
        for (var step = this; step is not null; step = step.Above)
        {
            if (step.Child == report)
                return true;
        }
        return false;
    }
}
