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
        if (items.Count < 3 || !Enumerable.Range(1, items.Count - 1).Any(i => document.Nodes[items[i]].Span.Start > document.Nodes[items[i - 1]].Span.End + 1))
            return null;
        for (var i = 0; i + 1 < items.Count; i++)
        {
            var (left, right) = (document.Nodes[items[i]], document.Nodes[items[i + 1]]);
            if (right.Span.Start == left.Span.End + 1 && right.Value.Length == 3 && right.Value.All(char.IsDigit) && left.Value.Length is >= 1 and <= 3 && left.Value.All(char.IsDigit))
                return TextSpan.FromBounds(left.Span.Start, right.Span.End);
        }
        return null;
    }
}
