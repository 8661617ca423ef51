namespace ReportLint.Model.Rollups;

/// <summary>All that a roll-up sums, roll-ups below it included; and what it reaches on two ways, or comes back to.</summary>
internal sealed class RollupTree
{
    // In a wild graph of roll-ups everything leads everywhere: this much of it is enough to say so.
    private const int MostTwice = 20;

    private readonly Dictionary<Report, RollupStep> _steps = [];
    private readonly List<(RollupStep First, RollupStep Second)> _twice = [];
    private readonly List<RollupStep> _circles = [];

    private RollupTree()
    {
    }

    /// <summary>The reports that are reached on two ways which part at the top, and those ways.</summary>
    public IReadOnlyList<(RollupStep First, RollupStep Second)> Twice => _twice;

    /// <summary>The ways that lead back to the roll-up at the top, each but for its last step.</summary>
    public IReadOnlyList<RollupStep> Circles => _circles;

    /// <summary>Whether <paramref name="report"/> is summed.</summary>
    public bool Contains(Report report) => _steps.ContainsKey(report);

    /// <summary>Follows all ways down from <paramref name="top"/>, each report once.</summary>
    public static RollupTree Of(Rollup top, ReportSet set)
    {
        var tree = new RollupTree();
        var open = new Queue<(Rollup Rollup, RollupStep? Above)>();
        open.Enqueue((top, null));
        while (open.Count > 0 && tree._twice.Count < MostTwice)
        {
            var (rollup, above) = open.Dequeue();
            foreach (var child in rollup.Children)
            {
                var step = new RollupStep(child, rollup, above);
                if (child == top.Report)
                    tree._circles.Add(above!);
                else if (tree._steps.TryGetValue(child, out var earlier))
                    tree.AddTwice(earlier, step);
                else
                    tree.Add(step, open, set);
                if (tree._twice.Count == MostTwice)
                    break;
            }
        }
        return tree;
    }

    private void Add(RollupStep step, Queue<(Rollup Rollup, RollupStep? Above)> open, ReportSet set)
    {
        _steps.Add(step.Child, step);
        if (step.Child.Rollup.Count > 0 && set.RollupOf(step.Child) is { } below)
            open.Enqueue((below, step));
    }

    /// <summary>Ways that part further down, and circles down there, are the affair of the roll-up where that happens.</summary>
    private void AddTwice(RollupStep earlier, RollupStep again)
    {
        if (earlier.First.Child != again.First.Child && again.Above?.LeadsThrough(again.Child) != true)
            _twice.Add((earlier, again));
    }
}
