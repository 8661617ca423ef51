using System.Globalization;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli.Output;

/// <summary>The line of a finding with carets under the characters at fault, lined up under Chinese characters too.</summary>
internal static class CodeFrame
{
    private const int NumberWidth = 6;
    private const string Bar = " | ";
    private const string Ellipsis = "…";
    private const int MarksOnCharacter = 8;

    /// <summary>Two lines: the source line, cut to the neighbourhood of <paramref name="span"/> so that it fits <paramref name="width"/> columns, and the carets. Empty when the file has no text.</summary>
    public static IReadOnlyList<string> Draw(SourceText source, TextSpan span, int width)
    {
        if (source.Content.Length == 0)
            return [];
        var lineIndex = source.Lines.IndexOf(span.Start);
        var line = source.Lines.Line(lineIndex);
        var number = (lineIndex + 1).ToString(CultureInfo.InvariantCulture).PadLeft(NumberWidth);

        // Room for an ellipsis on both sides; the last column stays free, where some terminals begin a new line.
        var room = Math.Max(1, width - number.Length - Bar.Length - (2 * Ellipsis.Length) - 1);
        var end = Math.Max(span.Start, Math.Min(span.End, line.End));
        var middleEnd = End(source.Content, span.Start, end, room);
        var middle = Printable.Of(source.Content[span.Start..middleEnd]);
        var left = room - DisplayWidth.Of(middle);
        // Whatever lies beyond the frame is not looked at: a line may be long, and have many findings.
        var tail = middleEnd < end ? 0 : DisplayWidth.Of(Printable.Of(source.Content[end..End(source.Content, end, line.End, left + 1)]));
        var first = Start(source.Content, line.Start, span.Start, Math.Max(left / 2, left - tail));
        var head = Printable.Of(source.Content[first..span.Start]);
        var last = middleEnd < end ? middleEnd : End(source.Content, end, line.End, left - DisplayWidth.Of(head));

        var cut = first > line.Start ? Ellipsis : "";
        var text = $"{cut}{head}{middle}{Printable.Of(source.Content[middleEnd..last])}{(last < line.End ? Ellipsis : "")}";
        return
        [
            $"{number}{Bar}{text}",
            $"{new string(' ', number.Length)}{Bar}{new string(' ', cut.Length + DisplayWidth.Of(head))}{new string('^', Math.Max(1, DisplayWidth.Of(middle)))}",
        ];
    }

    /// <summary>How far one gets from <paramref name="start"/> with <paramref name="room"/> columns.</summary>
    private static int End(string text, int start, int end, int room)
    {
        var at = start;
        for (var left = MostIn(room); left > 0 && at < end; left--)
        {
            var next = at + (at + 1 < end && char.IsSurrogatePair(text, at) ? 2 : 1);
            room -= DisplayWidth.Of(Printable.Of(text[at..next]));
            if (room < 0)
                break;
            at = next;
        }
        return at;
    }

    /// <summary>The same backwards from <paramref name="end"/>.</summary>
    private static int Start(string text, int start, int end, int room)
    {
        var at = end;
        for (var left = MostIn(room); left > 0 && at > start; left--)
        {
            var next = Whole(text, at - 1);
            room -= DisplayWidth.Of(Printable.Of(text[next..at]));
            if (room < 0)
                break;
            at = next;
        }
        return at;
    }

    /// <summary>How many characters may stand in so many columns: combining marks take none, and there may be any number of them.</summary>
    private static int MostIn(int room) => (room + 1) * MarksOnCharacter;

    /// <summary>Not in the middle of a surrogate pair.</summary>
    private static int Whole(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]) ? offset - 1 : offset;
}
