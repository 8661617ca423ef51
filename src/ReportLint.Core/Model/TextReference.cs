using ReportLint.Text;

namespace ReportLint.Model;

/// <summary>A place in a text that stands for a figure: <c>{{新收.总计}}</c>, <c>{{上年.新收.总计|同比}}</c>.</summary>
/// <param name="Span">The whole reference with its braces, in the text.</param>
/// <param name="Path">What stands before the bar, trimmed.</param>
/// <param name="Format">What stands behind the bar, trimmed; null without a bar.</param>
public sealed record TextReference(TextSpan Span, string Path, string? Format)
{
    private const string Open = "{{";
    private const string Close = "}}";

    /// <summary>The references in <paramref name="text"/>, in order.</summary>
    internal static IReadOnlyList<TextReference> FindAll(string text)
    {
        List<TextReference>? found = null;
        for (var open = text.IndexOf(Open, StringComparison.Ordinal); open >= 0;)
        {
            var close = text.IndexOf(Close, open, StringComparison.Ordinal);
            if (close < 0)
                break;
            var inside = text.Substring(open + Open.Length, close - open - Open.Length);
            var bar = inside.IndexOf('|');
            var span = TextSpan.FromBounds(open, close + Close.Length);
            (found ??= []).Add(bar < 0
                ? new TextReference(span, inside.Trim(), null)
                : new TextReference(span, inside.Substring(0, bar).Trim(), inside.Substring(bar + 1).Trim()));
            open = text.IndexOf(Open, span.End, StringComparison.Ordinal);
        }
        return found ?? (IReadOnlyList<TextReference>)[];
    }
}
