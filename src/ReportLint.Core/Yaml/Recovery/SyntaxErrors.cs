using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Forms;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Yaml.Recovery;

/// <summary>Turns what the parser said into the slip that was probably made, at the place where it was made.</summary>
internal static class SyntaxErrors
{
    /// <summary>The likeliest cause of <paramref name="error"/>.</summary>
    public static SyntaxDiagnosis Diagnose(SourceText source, PatchedText patch, YamlSyntaxError error)
    {
        var text = patch.Text;
        var lines = source.Lines;
        if (FindTab(source, text, error) is { } tab)
            return At(source, tab, YamlMessages.Tab.With());

        if (FindBareReference(source, text, error) is { } reference)
            return At(source, reference, YamlMessages.CannotStart.With("{{"));

        var offset = error.Offset < 0 ? error.LastOffset : error.Offset;
        var line = lines.IndexOf(Math.Min(offset, text.Length));
        if (error.OpenFlow >= 0 && (error.Offset < 0 || line > lines.IndexOf(error.OpenFlow) || IsAtEnd(text, offset) || IsPastLineEnd(text, offset)))
            return UnclosedBracket(source, text, error, offset);

        var c = offset < text.Length ? text[offset] : '\0';
        var here = new TextSpan(offset, offset < text.Length && c is not ('\r' or '\n') ? 1 : 0);
        if (c is ']' or '}')
            return At(source, here, YamlMessages.StrayBracket.With(c.ToString()));
        if (c is '"' or '\'' && !Says(error, "escape"))
            return At(source, here, YamlMessages.UnclosedQuote.With(c.ToString()));
        if (Says(error, "unknown escape"))
            return At(source, here, YamlMessages.Escape.With());
        if (Says(error, "cannot start any token") || (c is '*' or '&' or '%' && Says(error, "while scanning an a")))
            return At(source, here, YamlMessages.CannotStart.With(c.ToString()));
        if (Says(error, "multiline plain scalar") || Says(error, "could not find expected ':'") || Says(error, "simple key"))
            return MissingColon(source, text, error, offset);
        if (error.OpenFlow >= 0)
            return At(source, here, c == ',' ? YamlMessages.MissingItem.With() : YamlMessages.Other.With());
        if (Says(error, "invalid mapping"))
        {
            // ": " a second time in a line, or a key deeper than its neighbours.
            var content = lines.Line(line);
            var first = text.IndexOf(": ", content.Start, offset - content.Start, StringComparison.Ordinal);
            return At(source, first >= 0 ? here : Trim(text, content), first >= 0 ? YamlMessages.TwoColons.With() : YamlMessages.Indentation.With());
        }
        if (Says(error, "did not find expected key") || Says(error, "did not find expected '-'"))
            return WrongStart(source, text, line);
        return At(source, here, YamlMessages.Other.With());
    }

    private static SyntaxDiagnosis UnclosedBracket(SourceText source, string text, YamlSyntaxError error, int offset)
    {
        var open = text[error.OpenFlow].ToString();
        var close = string.Equals(open, "[", StringComparison.Ordinal) ? "]" : "}";
        var problem = YamlUnreadable.Rule.At(source, new TextSpan(error.OpenFlow, 1), YamlMessages.UnclosedBracket.With(open, close)) with
        {
            Related = [new RelatedLocation(new Location(source, new TextSpan(Math.Min(offset, text.Length), 0)), YamlMessages.GaveUpHere.With(close))],
        };
        return new SyntaxDiagnosis(problem, source.Lines.IndexOf(error.OpenFlow));
    }

    /// <summary>The first line behind the last thing read that has no colon where a key should have one.</summary>
    private static SyntaxDiagnosis MissingColon(SourceText source, string text, YamlSyntaxError error, int offset)
    {
        var lines = source.Lines;
        for (var line = lines.IndexOf(error.LastOffset); line <= lines.IndexOf(Math.Min(offset, text.Length)); line++)
        {
            var content = Trim(text, lines.Line(line));
            if (content.Start < error.LastOffset || content.Length == 0 || text[content.Start] == '#')
                continue;
            return WrongStart(source, text, line, YamlMessages.MissingColon.With());
        }
        return At(source, new TextSpan(Math.Min(offset, text.Length), 0), YamlMessages.LongKey.With());
    }

    /// <summary>What to say of a line that should begin with a key and doesn't.</summary>
    public static Finding WithoutColon(SourceText source, TextSpan content)
    {
        var text = source.Content;
        var colon = text.IndexOf(':', content.Start, content.Length);
        return colon > content.Start && FormKeys.Find(text, content.Start, colon) is not null && colon + 1 < content.End
            ? YamlUnreadable.Rule.At(source, new TextSpan(colon, 1), YamlMessages.MissingSpace.With(text.Substring(content.Start, colon - content.Start)))
            : YamlUnreadable.Rule.At(source, content, YamlMessages.MissingColon.With());
    }

    private static SyntaxDiagnosis WrongStart(SourceText source, string text, int line, Message? otherwise = null)
    {
        var content = Trim(text, source.Lines.Line(line));
        var colon = text.IndexOf(':', content.Start, content.Length);
        if (colon > content.Start && FormKeys.Find(text, content.Start, colon) is not null && colon + 1 < content.End && text[colon + 1] != ' ')
            return At(source, new TextSpan(colon, 1), YamlMessages.MissingSpace.With(text.Substring(content.Start, colon - content.Start)));
        return At(source, content, colon < 0 ? YamlMessages.MissingColon.With() : otherwise ?? YamlMessages.Indentation.With());
    }

    /// <summary>A text that begins with <c>{{</c> without quotes: YAML takes the braces for a mapping.</summary>
    private static TextSpan? FindBareReference(SourceText source, string text, YamlSyntaxError error)
    {
        var line = source.Lines.Line(source.Lines.IndexOf(Math.Min(error.LastOffset, text.Length)));
        var colon = text.IndexOf(": {{", line.Start, line.Length, StringComparison.Ordinal);
        return colon < 0 ? null : new TextSpan(colon + 2, 2);
    }

    private static TextSpan? FindTab(SourceText source, string text, YamlSyntaxError error)
    {
        if (!Says(error, "tab") && error.Offset > 0 && (error.Offset >= text.Length || text[error.Offset] != '\t'))
            return null;
        for (var line = source.Lines.IndexOf(error.LastOffset); line < source.Lines.Count; line++)
        {
            var content = source.Lines.Line(line);
            for (var i = content.Start; i < content.End && text[i] is ' ' or '\t'; i++)
            {
                if (text[i] == '\t')
                    return new TextSpan(i, 1);
            }
        }
        return null;
    }

    private static SyntaxDiagnosis At(SourceText source, TextSpan span, Message message) =>
        new(YamlUnreadable.Rule.At(source, span, message), source.Lines.IndexOf(span.Start));

    private static TextSpan Trim(string text, TextSpan line)
    {
        var (start, end) = (line.Start, line.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsAtEnd(string text, int offset) => offset >= text.Length || string.IsNullOrWhiteSpace(text.Substring(offset));

    private static bool IsPastLineEnd(string text, int offset) => text[offset] is '\r' or '\n';

    private static bool Says(YamlSyntaxError error, string words) => error.Reason.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;
}
