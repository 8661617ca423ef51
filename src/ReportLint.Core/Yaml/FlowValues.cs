using ReportLint.Text;

namespace ReportLint.Yaml;

/// <summary>Tells what stands in a row from a text.</summary>
internal static class FlowValues
{
    /// <summary>Whether <paramref name="item"/> is a whole item of a list: a number, a blank, something in brackets or quotes.</summary>
    public static bool IsValue(string item) => item.Length > 0 && (item is "~" || item[item.Length - 1] is ']' or '}' or '"' or '\''
        || (item.Any(char.IsDigit) && item.All(c => char.IsDigit(c) || c is '+' or '-' or '.' or '＋' or '－')));

    /// <summary>The place of something like <c>1,436</c>, which YAML reads as two items, in a row whose other commas have a blank behind them; null where there is none.</summary>
    public static TextSpan? FindSplitNumber(YamlDocument document, IReadOnlyList<int> items)
    {
        var hasSpaced = false;
        for (var i = 1; i < items.Count && !hasSpaced; i++)
            hasSpaced = document[items[i]].Span.Start > document[items[i - 1]].Span.End + 1;
        if (items.Count < 3 || !hasSpaced)
            return null;
        for (var i = 0; i + 1 < items.Count; i++)
        {
            ref readonly var left = ref document[items[i]];
            ref readonly var right = ref document[items[i + 1]];
            if (right.Span.Start == left.Span.End + 1 && right.Value.Length == 3 && right.Value.All(char.IsDigit) && left.Value.Length is >= 1 and <= 3 && left.Value.All(char.IsDigit))
                return TextSpan.FromBounds(left.Span.Start, right.Span.End);
        }
        return null;
    }

    /// <summary>Behind the quotation mark or bracket that closes the one at <paramref name="start"/>; −1 where none does before <paramref name="end"/>.</summary>
    public static int EndOf(string text, int start, int end)
    {
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            switch (text[i])
            {
                case '"' or '\'' when depth == 0 || text[i - 1] is ' ' or '[' or '{' or ',':
                    var close = EndOfQuote(text, i, end);
                    if (close < 0 || depth == 0)
                        return close;
                    i = close - 1;
                    break;
                case '[' or '{':
                    depth++;
                    break;
                case ']' or '}' when --depth == 0:
                    return i + 1;
            }
        }
        return -1;
    }

    private static int EndOfQuote(string text, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (text[i] == '\\' && text[start] == '"')
                i++;
            else if (text[i] == text[start] && i + 1 < end && text[i + 1] == text[start] && text[start] == '\'')
                i++;
            else if (text[i] == text[start])
                return i + 1;
        }
        return -1;
    }
}
