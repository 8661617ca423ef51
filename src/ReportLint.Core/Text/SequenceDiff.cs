namespace ReportLint.Text;

/// <summary>The shortest way from one sequence to another (Myers 1986), as long as it is not too long: past the bound, all of it is replaced.</summary>
public static class SequenceDiff
{
    private const int MostEdits = 1000;

    /// <summary>The stretches from the beginning to the end; of a change, what was removed comes first.</summary>
    public static IReadOnlyList<SequenceEdit> Compare<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, IEqualityComparer<T> comparer)
    {
        var head = 0;
        while (head < before.Count && head < after.Count && comparer.Equals(before[head], after[head]))
            head++;
        var tail = 0;
        while (tail < before.Count - head && tail < after.Count - head && comparer.Equals(before[before.Count - 1 - tail], after[after.Count - 1 - tail]))
            tail++;

        var edits = new List<SequenceEdit>();
        Add(edits, SequenceEditKind.Kept, 0, head);
        Middle(before, after, head, before.Count - head - tail, after.Count - head - tail, comparer, edits);
        Add(edits, SequenceEditKind.Kept, before.Count - tail, tail);
        return edits;
    }

    private static void Middle<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, int head, int old, int now, IEqualityComparer<T> comparer, List<SequenceEdit> edits)
    {
        if (old == 0 || now == 0 || Trace(before, after, head, old, now, comparer) is not { } trace)
        {
            Add(edits, SequenceEditKind.Removed, head, old);
            Add(edits, SequenceEditKind.Added, head, now);
            return;
        }
        foreach (var (kind, start) in Steps(trace, old, now))
            Add(edits, kind, head + start, 1);
    }

    /// <summary>For each number of edits how far each diagonal was reached; null when the sequences have too little in common.</summary>
    private static List<int[]>? Trace<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, int head, int old, int now, IEqualityComparer<T> comparer)
    {
        var most = Math.Min(old + now, MostEdits);
        var reach = new int[(2 * most) + 2];
        var trace = new List<int[]>();
        for (var edits = 0; edits <= most; edits++)
        {
            trace.Add([.. reach.Skip(most - edits).Take((2 * edits) + 1)]);
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var isDown = diagonal == -edits || (diagonal != edits && reach[most + diagonal - 1] < reach[most + diagonal + 1]);
                var x = isDown ? reach[most + diagonal + 1] : reach[most + diagonal - 1] + 1;
                var y = x - diagonal;
                while (x < old && y < now && comparer.Equals(before[head + x], after[head + y]))
                    (x, y) = (x + 1, y + 1);
                reach[most + diagonal] = x;
                if (x >= old && y >= now)
                    return trace;
            }
        }
        return null;
    }

    /// <summary>The way back through <paramref name="trace"/>, item by item, from the beginning.</summary>
    private static List<(SequenceEditKind Kind, int Start)> Steps(List<int[]> trace, int old, int now)
    {
        var steps = new List<(SequenceEditKind, int)>();
        var (x, y) = (old, now);
        for (var edits = trace.Count - 1; edits > 0; edits--)
        {
            var diagonal = x - y;
            var reach = trace[edits];
            var isDown = diagonal == -edits || (diagonal != edits && reach[edits + diagonal - 1] < reach[edits + diagonal + 1]);
            var from = isDown ? reach[edits + diagonal + 1] : reach[edits + diagonal - 1];
            for (var stop = isDown ? from : from + 1; x > stop; x--)
                steps.Add((SequenceEditKind.Kept, x - 1));
            y = x - diagonal;
            steps.Add(isDown ? (SequenceEditKind.Added, y - 1) : (SequenceEditKind.Removed, x - 1));
            (x, y) = isDown ? (x, y - 1) : (x - 1, y);
        }
        for (; x > 0; x--)
            steps.Add((SequenceEditKind.Kept, x - 1));
        steps.Reverse();
        return steps;
    }

    private static void Add(List<SequenceEdit> edits, SequenceEditKind kind, int start, int count)
    {
        if (count == 0)
            return;
        // What was removed moves before what was added at the same place.
        var at = kind == SequenceEditKind.Removed && edits.Count > 0 && edits[edits.Count - 1].Kind == SequenceEditKind.Added ? edits.Count - 1 : edits.Count;
        if (at > 0 && edits[at - 1].Kind == kind && edits[at - 1].Start + edits[at - 1].Count == start)
            edits[at - 1] = edits[at - 1] with { Count = edits[at - 1].Count + count };
        else
            edits.Insert(at, new SequenceEdit(kind, start, count));
    }
}
