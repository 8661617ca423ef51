using System.Text;
using ReportLint.Text;

namespace ReportLint.Cli.Output;

/// <summary>The difference of two texts in the unified format, which <c>patch</c> and <c>git apply</c> read.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The difference; empty when there is none.</summary>
    /// <param name="path">The file's name, with <c>/</c>.</param>
    /// <param name="before">The old text.</param>
    /// <param name="after">The new text.</param>
    public static string Write(string path, string before, string after)
    {
        var (old, now) = (Lines(before), Lines(after));
        var changes = Changes(old, now);
        if (changes.Count == 0)
            return "";
        // A name with blanks ends with a tab, as GNU diff has it.
        var ending = path.Contains(' ', StringComparison.Ordinal) ? "\t\n" : "\n";
        var text = new StringBuilder().Append("--- a/").Append(path).Append(ending).Append("+++ b/").Append(path).Append(ending);
        for (var first = 0; first < changes.Count;)
        {
            var last = first;
            while (last + 1 < changes.Count && changes[last + 1].Old - changes[last].OldEnd <= 2 * Context)
                last++;
            WriteHunk(text, old, now, changes[first..(last + 1)]);
            first = last + 1;
        }
        return text.ToString();
    }

    private static void WriteHunk(StringBuilder text, List<string> old, List<string> now, List<LineChange> changes)
    {
        var before = Math.Min(Context, changes[0].Old);
        var after = Math.Min(Context, old.Count - changes[^1].OldEnd);
        var (oldStart, newStart) = (changes[0].Old - before, changes[0].New - before);
        var (oldCount, newCount) = (changes[^1].OldEnd + after - oldStart, changes[^1].NewEnd + after - newStart);
        text.Append($"@@ -{Range(oldStart, oldCount)} +{Range(newStart, newCount)} @@\n");
        var at = oldStart;
        foreach (var change in changes)
        {
            for (; at < change.Old; at++)
                Append(text, ' ', old[at]);
            for (; at < change.OldEnd; at++)
                Append(text, '-', old[at]);
            for (var i = change.New; i < change.NewEnd; i++)
                Append(text, '+', now[i]);
        }
        for (; at < changes[^1].OldEnd + after; at++)
            Append(text, ' ', old[at]);
    }

    private static void Append(StringBuilder text, char mark, string line)
    {
        text.Append(mark).Append(line);
        if (!line.EndsWith('\n'))
            text.Append("\n\\ No newline at end of file\n");
    }

    /// <summary>An empty range is named by the line before it.</summary>
    private static string Range(int start, int count) => count == 0 ? $"{start},0" : count == 1 ? $"{start + 1}" : $"{start + 1},{count}";

    /// <summary>What was removed and added, each stretch at its place in both texts.</summary>
    private static List<LineChange> Changes(List<string> old, List<string> now)
    {
        var changes = new List<LineChange>();
        var (i, j) = (0, 0);
        foreach (var edit in SequenceDiff.Compare(old, now, StringComparer.Ordinal))
        {
            var (nextI, nextJ) = (edit.Kind == SequenceEditKind.Added ? i : i + edit.Count, edit.Kind == SequenceEditKind.Removed ? j : j + edit.Count);
            if (edit.Kind != SequenceEditKind.Kept && changes.Count > 0 && changes[^1].OldEnd == i && changes[^1].NewEnd == j)
                changes[^1] = changes[^1] with { OldEnd = nextI, NewEnd = nextJ };
            else if (edit.Kind != SequenceEditKind.Kept)
                changes.Add(new LineChange(i, nextI, j, nextJ));
            (i, j) = (nextI, nextJ);
        }
        return changes;
    }

    /// <summary>The lines with their ends.</summary>
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..next]);
            start = next;
        }
        return lines;
    }

    private readonly record struct LineChange(int Old, int OldEnd, int New, int NewEnd);
}
