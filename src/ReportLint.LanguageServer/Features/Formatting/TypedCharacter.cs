using ReportLint.Forms;
using ReportLint.LanguageServer.Features.Completion;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features.Formatting;

/// <summary>A full-width sign or digit where the form wants none: behind a key, between and in the figures of a row. In texts everything stays.</summary>
internal static class TypedCharacter
{
    private const string Fill = "0123456789０１２３４５６７８９，+-.~ \t";

    /// <summary>The characters of which something may have to be made.</summary>
    public static IReadOnlyList<string> Characters { get; } = ["，", "：", .. "０１２３４５６７８９".Select(digit => digit.ToString())];

    /// <summary>What to make of the character before <paramref name="offset"/>; null: it stays.</summary>
    public static TextEdit? Before(SourceText source, int offset, FormKey form)
    {
        if (offset < 1)
            return null;
        var text = source.Content;
        var span = new TextSpan(offset - 1, 1);
        var isFollowedBySpace = offset < text.Length && text[offset] == ' ';
        return text[offset - 1] switch
        {
            '：' when EndsKey(source, offset - 1, form) => new TextEdit(span, isFollowedBySpace ? ":" : ": "),
            '，' when IsAmongFigures(source, offset - 1, form) => new TextEdit(span, isFollowedBySpace ? "," : ", "),
            var c and >= '０' and <= '９' when IsAmongFigures(source, offset - 1, form) => new TextEdit(span, ((char)(c - '０' + '0')).ToString()),
            _ => null,
        };
    }

    /// <summary>Whether what is typed before <paramref name="offset"/> is a key that the form has there.</summary>
    private static bool EndsKey(SourceText source, int offset, FormKey form) =>
        TypedPlaceReader.Read(source, offset, form) is { IsValue: false, HasColon: false } place && place.Word.Start < offset
        && place.Scope.Find(source.Content[place.Word.Start..offset].Trim()) is { Kind: not FormKeyKind.NamedRow };

    /// <summary>Whether <paramref name="offset"/> is in the brackets of a row or of the fees, with nothing but digits and commas since the last bracket, comma or colon.</summary>
    private static bool IsAmongFigures(SourceText source, int offset, FormKey form)
    {
        var line = source.Lines.Line(source.Lines.IndexOf(offset));
        var text = source.Content;
        var start = offset;
        while (start > line.Start && Fill.Contains(text[start - 1], StringComparison.Ordinal))
            start--;
        if (start == line.Start || text[start - 1] is not ('[' or '{' or ',' or ':') || !IsInBrackets(text, line.Start, start))
            return false;
        return TypedPlaceReader.ScopeOfLine(source, offset, form) is { } scope && KeyLine.Read(text, line).Key is { } word
            && scope.Find(word) is { Kind: FormKeyKind.Row or FormKeyKind.NamedRow or FormKeyKind.Fees };
    }

    private static bool IsInBrackets(string text, int start, int end)
    {
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            // What stands in quotation marks or behind a # is no figure.
            if (text[i] is '"' or '\'' or '#')
                return false;
            depth += text[i] is '[' or '{' ? 1 : text[i] is ']' or '}' ? -1 : 0;
        }
        return depth > 0;
    }
}
