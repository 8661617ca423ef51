using ReportLint.Text;

namespace ReportLint.Comparison;

/// <summary>Compares the sentences of two texts, and those that became others character by character.</summary>
internal static class SentenceComparer
{
    // Below this share of common characters a sentence did not change: one went, and another came.
    private const int SharedOfTen = 4;
    private const int LongestCompared = 2000;

    /// <summary>The sentences that differ, in order.</summary>
    public static IReadOnlyList<SentenceChange> Compare(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var changes = new List<SentenceChange>();
        var edits = SequenceDiff.Compare(before, after, StringComparer.Ordinal);
        for (var i = 0; i < edits.Count; i++)
        {
            if (edits[i].Kind == SequenceEditKind.Kept)
                continue;
            var removed = edits[i].Kind == SequenceEditKind.Removed ? edits[i] : default;
            var added = removed.Count == 0 ? edits[i] : i + 1 < edits.Count && edits[i + 1].Kind == SequenceEditKind.Added ? edits[++i] : default;
            AddChanges([.. before.Skip(removed.Start).Take(removed.Count)], [.. after.Skip(added.Start).Take(added.Count)], changes);
        }
        return changes;
    }

    /// <summary>Sets each sentence that is gone against the next new one that is like it.</summary>
    private static void AddChanges(List<string> removed, List<string> added, List<SentenceChange> changes)
    {
        var next = 0;
        foreach (var sentence in removed)
        {
            var match = Enumerable.Range(next, added.Count - next).Select(i => (Index: i, Pieces: Pieces(sentence, added[i]))).FirstOrDefault(pair => pair.Pieces is not null);
            if (match.Pieces is null)
            {
                changes.Add(new SentenceChange(sentence, null, [new TextPiece(SequenceEditKind.Removed, sentence)]));
                continue;
            }
            for (; next < match.Index; next++)
                changes.Add(Added(added[next]));
            changes.Add(new SentenceChange(sentence, added[next], match.Pieces));
            next++;
        }
        for (; next < added.Count; next++)
            changes.Add(Added(added[next]));
    }

    private static SentenceChange Added(string sentence) => new(null, sentence, [new TextPiece(SequenceEditKind.Added, sentence)]);

    /// <summary>What two sentences share and don't; null when they are not alike.</summary>
    private static List<TextPiece>? Pieces(string before, string after)
    {
        if (before.Length > LongestCompared || after.Length > LongestCompared)
            return null;
        var (old, now) = (Characters(before), Characters(after));
        var edits = SequenceDiff.Compare(old, now, StringComparer.Ordinal);
        if (edits.Where(edit => edit.Kind == SequenceEditKind.Kept).Sum(edit => edit.Count) * 10 < Math.Max(old.Count, now.Count) * SharedOfTen)
            return null;
        return [.. edits.Select(edit => new TextPiece(edit.Kind, string.Concat((edit.Kind == SequenceEditKind.Added ? now : old).Skip(edit.Start).Take(edit.Count))))];
    }

    /// <summary>The characters; a number, and a character outside the basic plane, is one.</summary>
    private static List<string> Characters(string text)
    {
        var characters = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length)
                i++;
            while (char.IsDigit(text[start]) && i + 1 < text.Length && (char.IsDigit(text[i + 1]) || (text[i + 1] == '.' && i + 2 < text.Length && char.IsDigit(text[i + 2]))))
                i++;
            characters.Add(text.Substring(start, i + 1 - start));
        }
        return characters;
    }
}
