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

    private const int Longest = 256;

    /// <summary>The reference at <paramref name="span"/> with <paramref name="inside"/> between its braces.</summary>
    internal static TextReference Parse(TextSpan span, string inside)
    {
        var bar = inside.IndexOf('|');
        return bar < 0 ? new TextReference(span, inside.Trim(), null) : new TextReference(span, inside.Substring(0, bar).Trim(), inside.Substring(bar + 1).Trim());
    }

    /// <summary>The references in <paramref name="text"/>, in order; and the places of <c>{{</c> that begin none.</summary>
    internal static (IReadOnlyList<TextReference> References, IReadOnlyList<TextSpan> Unclosed) FindAll(string text)
    {
        List<TextReference>? references = null;
        List<TextSpan>? unclosed = null;
        for (var open = text.IndexOf(Open, StringComparison.Ordinal); open >= 0;)
        {
            var start = open + Open.Length;
            var close = text.IndexOf(Close, start, Math.Min(Longest, text.Length - start), StringComparison.Ordinal);
            var inside = close < 0 ? null : text.Substring(start, close - start);
            // One that isn't closed on its line, or before the next begins, is no reference.
            if (inside is null || inside.IndexOf('\n') >= 0 || inside.IndexOf(Open, StringComparison.Ordinal) >= 0)
            {
                (unclosed ??= []).Add(new TextSpan(open, Open.Length));
                open = text.IndexOf(Open, start, StringComparison.Ordinal);
                continue;
            }
            var span = TextSpan.FromBounds(open, close + Close.Length);
            (references ??= []).Add(Parse(span, inside));
            open = text.IndexOf(Open, span.End, StringComparison.Ordinal);
        }
        return (references ?? (IReadOnlyList<TextReference>)[], unclosed ?? (IReadOnlyList<TextSpan>)[]);
    }
}
