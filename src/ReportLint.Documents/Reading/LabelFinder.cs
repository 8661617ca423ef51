namespace ReportLint.Documents.Reading;

/// <summary>Finds the labels of a table in a stream: of all that fit somewhere, the best series that keeps the order of the form.</summary>
internal static class LabelFinder
{
    private const int MostCandidates = 3_000;

    /// <summary>The labels found, in their order.</summary>
    public static IReadOnlyList<FoundLabel> Find(IReadOnlyList<StreamCell> cells, IReadOnlyList<RowTarget> targets)
    {
        var candidates = new List<FoundLabel>();
        for (var i = 0; i < cells.Count && candidates.Count < MostCandidates; i++)
        {
            if (cells[i].IsBlank || cells[i].IsFigure || cells[i].Core.Length == 0)
                continue;
            var isWhole = Add(candidates, targets, cells[i].Core, i, i);
            if (!isWhole && NextBelow(cells, i) is { } next)
                Add(candidates, targets, cells[i].Core + LabelText.Fold(cells[next].Cell.Text), i, next, LabelMatcher.Exact);
        }
        return Best(candidates);
    }

    /// <summary>Adds what fits; true when something fits to the character.</summary>
    private static bool Add(List<FoundLabel> candidates, IReadOnlyList<RowTarget> targets, string core, int first, int last, double atLeast = 0.01)
    {
        var best = 0.0;
        var from = candidates.Count;
        foreach (var target in targets)
        {
            var score = LabelMatcher.Score(core, target.Forms);
            if (score < atLeast)
                continue;
            candidates.Add(new FoundLabel(target, first, last, score));
            best = Math.Max(best, score);
        }
        // What fits one label to the character is not taken for another that is only like it.
        for (var i = candidates.Count - 1; best >= LabelMatcher.Exact && i >= from; i--)
        {
            if (candidates[i].Score < LabelMatcher.Exact)
                candidates.RemoveAt(i);
        }
        return best >= LabelMatcher.Exact;
    }

    /// <summary>The cell in which a label broken over two goes on: the one below in its column, or the next in a mere sequence.</summary>
    private static int? NextBelow(IReadOnlyList<StreamCell> cells, int index)
    {
        var cell = cells[index];
        for (var i = index + 1; i < cells.Count && cells[i].Row <= cell.Row + cell.Cell.RowSpan; i++)
        {
            if (cells[i].IsBlank || cells[i].IsFigure)
                continue;
            if (!cell.IsGrid)
                return i;
            if (cells[i].Row == cell.Row + cell.Cell.RowSpan && cells[i].Cell.Column == cell.Cell.Column)
                return i;
        }
        return null;
    }

    /// <summary>The series with the best sum of scores in which both cells and labels go forward.</summary>
    private static IReadOnlyList<FoundLabel> Best(List<FoundLabel> candidates)
    {
        candidates.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Target.Order.CompareTo(b.Target.Order));
        var sums = new double[candidates.Count];
        var before = new int[candidates.Count];
        var end = -1;
        for (var i = 0; i < candidates.Count; i++)
        {
            // Groups are signposts only: rows decide.
            var weight = candidates[i].Target.Row.IsGroup ? 0.5 * candidates[i].Score : candidates[i].Score;
            (sums[i], before[i]) = (weight, -1);
            for (var k = 0; k < i; k++)
            {
                if (candidates[k].Last < candidates[i].First && candidates[k].Target.Order < candidates[i].Target.Order && sums[k] + weight > sums[i] + 1e-9)
                    (sums[i], before[i]) = (sums[k] + weight, k);
            }
            if (end < 0 || sums[i] > sums[end])
                end = i;
        }
        var found = new List<FoundLabel>();
        for (var i = end; i >= 0; i = before[i])
            found.Insert(0, candidates[i]);
        return found;
    }
}
