using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Workspace;

/// <summary>Translates between offsets in a text and the client's lines and characters.</summary>
/// <param name="text">The text as the client has it.</param>
/// <param name="lines">Its lines.</param>
/// <param name="encoding">How the client counts characters.</param>
/// <param name="shift">How many characters the client's text has before the first one that offsets count: 1 for a byte order mark.</param>
internal sealed class PositionMap(string text, LineMap lines, PositionEncoding encoding, int shift = 0)
{
    private CharacterCounts? _counts;

    /// <summary>A map of a file that the client has not opened, or has without byte order mark.</summary>
    public static PositionMap Of(SourceText source, PositionEncoding encoding) => new(source.Content, source.Lines, encoding);

    /// <summary>Where <paramref name="span"/> stands.</summary>
    public LspRange ToRange(TextSpan span) => new(ToPosition(span.Start), ToPosition(span.End));

    /// <summary>The span that <paramref name="range"/> names; what lies outside of the text or ends before it begins is put right.</summary>
    public TextSpan ToSpan(LspRange range)
    {
        var start = ToOffset(range.Start);
        return TextSpan.FromBounds(start, Math.Max(start, ToOffset(range.End)));
    }

    /// <summary>The line and character of <paramref name="offset"/>.</summary>
    public LspPosition ToPosition(int offset)
    {
        var at = Math.Min(offset + shift, text.Length);
        var line = lines.IndexOf(at);
        var start = lines.Line(line).Start;
        return new LspPosition(line, encoding == PositionEncoding.Utf16 ? at - start : Counts.Before(at) - Counts.Before(start));
    }

    /// <summary>The offset of <paramref name="position"/>. A line behind the last is the end of the text, a character behind the last of its line the end of the line.</summary>
    public int ToOffset(LspPosition position)
    {
        if (position.Line < 0)
            return 0;
        if (position.Line >= lines.Count)
            return Math.Max(0, text.Length - shift);
        var line = lines.Line(position.Line);
        var character = Math.Max(0, position.Character);
        var at = encoding == PositionEncoding.Utf16
            ? line.Start + Math.Min(character, line.Length)
            : Counts.Advance(line.Start, line.End, character);
        return Math.Max(0, at - shift);
    }

    private CharacterCounts Counts => LazyInitializer.EnsureInitialized(ref _counts, () => new CharacterCounts(text, encoding == PositionEncoding.Utf8));
}
