using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rules.Publication;

/// <summary>The lines of a block as they stand in the file: what is pasted without blank lines between becomes one paragraph.</summary>
internal static class ProseLines
{
    /// <summary>The lines, each without blanks around it.</summary>
    public static IEnumerable<TextSpan> Of(ProseBlock block)
    {
        if (block.Text.Length > 0 && LineOf(0) == LineOf(block.Text.Length - 1))
        {
            yield return Trim(block.Text, 0, block.Text.Length);
            yield break;
        }
        for (var start = 0; start < block.Text.Length;)
        {
            var line = LineOf(start);
            var end = start + 1;
            while (end < block.Text.Length && LineOf(end) == line)
                end++;
            yield return Trim(block.Text, start, end);
            start = end;
        }

        int LineOf(int index) => block.Narrative.Source.Lines.IndexOf(block.InFile(new TextSpan(index, 1)).Start);
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
