namespace ReportLint.Model.Rollups;

/// <summary>Whether a roll-up counts something twice, so that its sums are in doubt; RL3004 says what.</summary>
internal static class RollupDoubles
{
    /// <summary>Whether there are two reports of one agency, ways that meet again, or ways that lead back.</summary>
    public static bool Exist(ReportSet set, Rollup rollup)
    {
        var agencies = new HashSet<string>(StringComparer.Ordinal);
        if (rollup.Report.Agency is { } own)
            agencies.Add(own.Value);
        return rollup.Children.Any(child => !agencies.Add(child.Agency!.Value))
            || (rollup.Children.Any(child => child.Rollup.Count > 0) && RollupTree.Of(rollup, set) is var tree && tree.Twice.Count + tree.Circles.Count > 0);
    }
}
