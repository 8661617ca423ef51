using System.Globalization;
using ReportLint.Text;

namespace ReportLint.Cli.Output;

/// <summary>The line of a finding with carets under the characters at fault, lined up under Chinese characters too.</summary>
internal static class CodeFrame
{
    private const int Before = 30;
    private const int After = 50;

    /// <summary>Two lines: the source line, cut to the neighbourhood of <paramref name="span"/>, and the carets. Empty when the file has no text.</summary>
    public static IReadOnlyList<string> Draw(SourceText source, TextSpan span)
    {
        if (source.Content.Length == 0)
            return [];
        var lineIndex = source.Lines.IndexOf(span.Start);
        var line = source.Lines.Line(lineIndex);
        var end = Math.Min(span.End, line.End);
        var first = Whole(source.Content, Math.Max(line.Start, span.Start - Before));
        var last = Whole(source.Content, Math.Min(line.End, Math.Max(end, span.Start) + After));

        var number = (lineIndex + 1).ToString(CultureInfo.InvariantCulture);
        var head = Printable.Of(source.Content[first..span.Start]);
        var middle = Printable.Of(source.Content[span.Start..Math.Max(span.Start, end)]);
        var tail = Printable.Of(source.Content[Math.Max(span.Start, end)..last]);
        var (cutLeft, cutRight) = (first > line.Start ? "…" : "", last < line.End ? "…" : "");
        var carets = Math.Max(1, DisplayWidth.Of(middle));
        return
        [
            $"{number,6} | {cutLeft}{head}{middle}{tail}{cutRight}",
            $"{new string(' ', 6)} | {new string(' ', cutLeft.Length + DisplayWidth.Of(head))}{new string('^', carets)}",
        ];
    }

    /// <summary>Not in the middle of a surrogate pair.</summary>
    private static int Whole(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]) ? offset - 1 : offset;
}
