using System.Text;
using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Model;

/// <summary>Joins the lines of a text as its author meant them.</summary>
/// <remarks>
/// YAML puts a blank where it folds two lines. Chinese has none there: it stays only between two letters or digits of ASCII. A text over several lines without | or &gt;, of which a finding speaks,
/// is taken as it was typed, each line a paragraph.
/// </remarks>
internal static class FoldedText
{
    /// <summary>The text, and where each of its characters stands if that isn't what <see cref="ScalarOffsets"/> says.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">Where the scalar stands.</param>
    /// <param name="value">What YAML makes of it.</param>
    /// <param name="style">How it is written.</param>
    public static (string Text, int[]? Offsets) Join(SourceText source, TextSpan span, string value, YamlScalarStyle style)
    {
        if (style == YamlScalarStyle.Literal || source.Content.IndexOf('\n', span.Start, span.Length) < 0)
            return (value, null);
        return style == YamlScalarStyle.Plain ? Typed(source, span) : Unfolded(source.Content, ScalarOffsets.Map(source.Content, span, value, style), value);
    }

    private static (string, int[]) Typed(SourceText source, TextSpan span)
    {
        var text = new StringBuilder(span.Length);
        var offsets = new List<int>(span.Length + 1);
        for (var line = source.Lines.IndexOf(span.Start); line < source.Lines.Count && source.Lines.Line(line).Start < span.End; line++)
        {
            var own = source.Lines.Line(line);
            var (start, end) = (Math.Max(own.Start, span.Start), Math.Min(own.End, span.End));
            while (start < end && source.Content[start] is ' ' or '\t')
                start++;
            for (var i = start; i < end; i++)
            {
                text.Append(source.Content[i]);
                offsets.Add(i);
            }
            text.Append('\n');
            offsets.Add(end);
        }
        text.Length--;
        return (text.ToString(), [.. offsets]);
    }

    private static (string, int[]) Unfolded(string source, int[] offsets, string value)
    {
        var text = new StringBuilder(value.Length);
        var kept = new List<int>(offsets.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var isFold = value[i] == ' ' && i > 0 && i + 1 < value.Length && offsets[i + 1] > offsets[i - 1]
                && source.IndexOf('\n', offsets[i - 1], offsets[i + 1] - offsets[i - 1]) >= 0;
            if (isFold && !(IsAscii(value[i - 1]) && IsAscii(value[i + 1])))
                continue;
            text.Append(value[i]);
            kept.Add(offsets[i]);
        }
        kept.Add(offsets[value.Length]);
        return (text.ToString(), [.. kept]);
    }

    private static bool IsAscii(char c) => c < '\x7F' && char.IsLetterOrDigit(c);
}
