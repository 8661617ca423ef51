namespace ReportLint.Rules.Wordings;

/// <summary>Follows ordinals through a text: lists begin at one, may begin within an item of another, and end when the outer one goes on.</summary>
internal sealed class OrdinalStack
{
    private const int Deepest = 8;

    private readonly List<(int Last, int Meant)> _lists = [];

    /// <summary>Whether no list has begun.</summary>
    public bool IsEmpty => _lists.Count == 0;

    /// <summary>Forgets what came before: a heading begins something new.</summary>
    public void Clear() => _lists.Clear();

    /// <summary>Takes the next ordinal. Returns the one that should stand there when it fits nowhere, otherwise 0.</summary>
    /// <param name="ordinal">The ordinal.</param>
    /// <param name="isChained">Whether it goes on with the list before it in the same sentence, so that no new list can begin.</param>
    public int Take(int ordinal, bool isChained)
    {
        if (ordinal == 1 && !(isChained && _lists.Count > 0))
        {
            Begin(1);
            return 0;
        }
        for (var i = _lists.Count - 1; i >= 0 && ordinal > 1; i--)
        {
            var (last, meant) = _lists[i];
            // 一是、三是、二是、四是: the one that was due comes late, and the list goes on from either.
            var isLate = meant > 0 && ordinal == meant && ordinal != last;
            if (ordinal != last + 1 && !(meant > 0 && ordinal == meant + 1) && !isLate)
                continue;
            _lists.RemoveRange(i + 1, _lists.Count - i - 1);
            _lists[i] = (ordinal, isLate ? last : 0);
            return 0;
        }
        if (_lists.Count == 0)
        {
            Begin(ordinal);
            return 0;
        }
        // What follows may go on from the ordinal as it is or as it was meant.
        var expected = _lists[_lists.Count - 1].Last + 1;
        _lists[_lists.Count - 1] = ordinal == 1 ? (expected - 1, expected) : (ordinal, expected);
        return expected;
    }

    private void Begin(int ordinal)
    {
        if (_lists.Count == Deepest)
            _lists.RemoveAt(0);
        _lists.Add((ordinal, 0));
    }
}
