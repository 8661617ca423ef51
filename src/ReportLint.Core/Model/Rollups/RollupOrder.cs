namespace ReportLint.Model.Rollups;

/// <summary>Visits roll-ups from the bottom up. Takes no stack, however long the ways are.</summary>
internal sealed class RollupOrder
{
    private readonly Func<ReportEntry, bool> _isDone;
    private readonly Func<ReportEntry, IReadOnlyList<ReportEntry>> _below;
    private readonly Action<ReportEntry, bool> _visit;
    private readonly Dictionary<ReportEntry, Step> _steps = [];
    private readonly Stack<Step> _way = new();
    private readonly Stack<Step> _waiting = new();

    private RollupOrder(Func<ReportEntry, bool> isDone, Func<ReportEntry, IReadOnlyList<ReportEntry>> below, Action<ReportEntry, bool> visit) => (_isDone, _below, _visit) = (isDone, below, visit);

    /// <summary>Visits what lies below <paramref name="top"/>, and then itself.</summary>
    /// <param name="top">A roll-up.</param>
    /// <param name="isDone">Whether one was visited before.</param>
    /// <param name="below">Those directly below one.</param>
    /// <param name="visit">Takes a roll-up, when all below it were taken; and whether it lies in a circle.</param>
    public static void Visit(ReportEntry top, Func<ReportEntry, bool> isDone, Func<ReportEntry, IReadOnlyList<ReportEntry>> below, Action<ReportEntry, bool> visit) =>
        new RollupOrder(isDone, below, visit).Visit(top);

    // Tarjan's strongly connected components: a component of several is a circle, and components come out from the bottom up.
    private void Visit(ReportEntry top)
    {
        Enter(top);
        while (_way.Count > 0)
        {
            var step = _way.Peek();
            if (step.Next < step.Below.Count)
            {
                var child = step.Below[step.Next++];
                if (_isDone(child))
                    continue;
                if (_steps.TryGetValue(child, out var known))
                    step.Lowest = Math.Min(step.Lowest, known.Number);
                else
                    Enter(child);
                continue;
            }
            _way.Pop();
            if (_way.Count > 0)
                _way.Peek().Lowest = Math.Min(_way.Peek().Lowest, step.Lowest);
            if (step.Lowest == step.Number)
                Leave(step);
        }
    }

    private void Enter(ReportEntry entry)
    {
        var step = new Step(entry, _steps.Count, _below(entry));
        _steps.Add(entry, step);
        _way.Push(step);
        _waiting.Push(step);
    }

    private void Leave(Step root)
    {
        var isInCircle = _waiting.Peek() != root;
        Step step;
        do
        {
            step = _waiting.Pop();
            _visit(step.Entry, isInCircle);
        }
        while (step != root);
    }

    private sealed class Step(ReportEntry entry, int number, IReadOnlyList<ReportEntry> below)
    {
        public ReportEntry Entry { get; } = entry;

        public int Number { get; } = number;

        public IReadOnlyList<ReportEntry> Below { get; } = below;

        public int Next { get; set; }

        public int Lowest { get; set; } = number;
    }
}
