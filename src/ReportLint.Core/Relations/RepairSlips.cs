using ReportLint.Model;

namespace ReportLint.Relations;

/// <summary>Tells how much of a repair slips of the finger would explain.</summary>
internal sealed class RepairSlips(Report report, Func<int, (long Least, long Most)> range)
{
    private const int MaxTries = 300_000;

    private readonly Dictionary<int, IReadOnlyCollection<long>> _meant = [];
    private readonly Dictionary<Repair, int> _others = [];
    private int _tries;

    /// <summary>Whether the search has come to its bounds, so that it says nothing more.</summary>
    public bool IsExhausted => _tries > MaxTries;

    /// <summary>How many of the changes are no slips, in the way of carrying it out that has the fewest. Past the bounds of the search 0.</summary>
    public int CountOthers(Repair repair)
    {
        if (!_others.TryGetValue(repair, out var count))
            _others.Add(repair, count = FewestOthers(repair));
        return count;
    }

    private int FewestOthers(Repair repair)
    {
        if (repair.Solutions.Dimension == 0)
            return Count(repair, repair.Solutions.At()!);
        var fewest = repair.Size - Enumerable.Range(0, repair.Size).Count(i => repair.Solutions.IsDetermined(i) && IsSlip(repair, i, repair.Solutions.Determined(i)));
        Search(repair, repair.Solutions, [.. repair.Variables.Select(range)], 0, ref fewest);
        return fewest;
    }

    /// <summary>Supposes a slip in one figure after another until the rest follows.</summary>
    private void Search(Repair repair, SolutionSpace solutions, IReadOnlyList<(long Least, long Most)> ranges, int from, ref int fewest)
    {
        for (var i = from; i < repair.Size && fewest > 0; i++)
        {
            if (solutions.IsDetermined(i))
                continue;
            foreach (var change in Slips(repair, i))
            {
                if (++_tries > MaxTries)
                    fewest = 0;
                if (fewest == 0)
                    return;
                if (solutions.With(i, change) is not { } rest)
                    continue;
                if (rest.Dimension > 0)
                    Search(repair, rest, ranges, i + 1, ref fewest);
                else if (rest.At() is { } changes && SolutionSpace.IsWithin(changes, ranges))
                    fewest = Math.Min(fewest, Count(repair, changes));
            }
        }
    }

    /// <summary>The changes of a figure that undo a slip, or fetch the value of another figure of the repair.</summary>
    private IEnumerable<long> Slips(Repair repair, int index)
    {
        var figure = report.Figures[repair.Variables[index]];
        if (!figure.IsStated)
            return [];
        if (!_meant.TryGetValue(repair.Variables[index], out var meant))
            _meant.Add(repair.Variables[index], meant = TypingSlip.Meant(figure.Count));
        return meant.Concat(repair.Variables.Select(variable => report.Figures[variable].Count)).Distinct().Select(value => value - figure.Count).Where(change => change != 0);
    }

    private int Count(Repair repair, long[] changes)
    {
        var count = 0;
        for (var i = 0; i < changes.Length; i++)
        {
            if (!IsSlip(repair, i, changes[i]) && !IsInNextColumn(repair, changes, i))
                count++;
        }
        return count;
    }

    private bool IsSlip(Repair repair, int index, long change)
    {
        var figure = report.Figures[repair.Variables[index]];
        return figure.IsStated && TypingSlip.IsLikely(figure.Count + change, figure.Count);
    }

    /// <summary>Whether a figure of the repair and the one beside it have each other's values: one was typed one column off.</summary>
    private bool IsInNextColumn(Repair repair, long[] changes, int index)
    {
        var figure = report.Figures[repair.Variables[index]];
        for (var i = 0; i < changes.Length; i++)
        {
            var other = report.Figures[repair.Variables[i]];
            if (figure.IsStated && other.IsStated && Math.Abs(other.Cell.Index - figure.Cell.Index) == 1 && other.Cell.Row == figure.Cell.Row
                && figure.Count + changes[index] == other.Count && other.Count + changes[i] == figure.Count && figure.Count * other.Count == 0)
            {
                return true;
            }
        }
        return false;
    }
}
