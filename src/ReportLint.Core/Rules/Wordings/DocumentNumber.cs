using System.Globalization;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rules.Wordings;

/// <summary>The number of a document as prose writes it: 国办公开办函〔2021〕30号, 国务院令第711号.</summary>
/// <param name="Span">From the first character of the issuer to 号.</param>
/// <param name="Issuer">The Chinese characters before the year or the number.</param>
/// <param name="Brackets">Where the year stands with its brackets; empty for an order.</param>
/// <param name="Year">The year, or 0.</param>
/// <param name="Number">The number.</param>
/// <param name="HasOrdinal">Whether 第 stands before the number.</param>
internal sealed record DocumentNumber(TextSpan Span, string Issuer, TextSpan Brackets, int Year, int Number, bool HasOrdinal)
{
    private const int LongestIssuer = 14;
    private const int LongestNumber = 5;
    private const string Opening = "〔[（(【［﹝";
    private const string Closing = "〕]）)】］﹞";

    private static readonly string[] s_known = [.. KnownNotices.All.Select(notice => notice.Issuer).Distinct(StringComparer.Ordinal).OrderByDescending(issuer => issuer.Length)];

    // What an issuer's code ends with: 国办发, 示政函, 国务院令.
    private const string IssuerEnds = "发函办字规通令告文电政府知";

    /// <summary>The numbers in <paramref name="text"/>, in order.</summary>
    public static IEnumerable<DocumentNumber> FindAll(string text)
    {
        for (var i = text.IndexOf('号'); i >= 0; i = text.IndexOf('号', i + 1))
        {
            if (EndingAt(text, i) is { } number)
                yield return number;
        }
    }

    private static DocumentNumber? EndingAt(string text, int mark)
    {
        var digits = mark;
        while (digits > 0 && mark - digits <= LongestNumber && ProseText.IsDigit(text[digits - 1]))
            digits--;
        if (digits == mark || mark - digits > LongestNumber)
            return null;
        var value = Value(text, digits, mark);
        var start = digits;
        var hasOrdinal = ProseText.At(text, start - 1) == '第';
        if (hasOrdinal)
            start--;
        start = ProseText.SkipBlanksBefore(text, start);
        if (ProseText.IsOneOf(text, start - 1, Closing))
        {
            var close = start - 1;
            var open = close - 5;
            if (open < 1 || Opening.IndexOf(text[open]) < 0 || !Enumerable.Range(open + 1, 4).All(i => ProseText.IsDigit(text[i])) || !(ProseText.Has(text, open + 1, "20") || ProseText.Has(text, open + 1, "19")))
                return null;
            var issuer = IssuerBefore(text, open);
            // 第五十条和国办公开办函: where the issuer is known its words end there.
            issuer = Array.Find(s_known, known => issuer.EndsWith(known, StringComparison.Ordinal)) ?? issuer;
            return issuer.Length == 0 ? null : new DocumentNumber(TextSpan.FromBounds(open - issuer.Length, mark + 1), issuer, TextSpan.FromBounds(open, close + 1), (int)Value(text, open + 1, close), (int)value, hasOrdinal);
        }
        const string Order = "国务院令";
        return ProseText.HasBefore(text, start, Order) ? new DocumentNumber(TextSpan.FromBounds(start - Order.Length, mark + 1), Order, new TextSpan(start, 0), 0, (int)value, hasOrdinal) : null;
    }

    private static string IssuerBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestIssuer && ProseText.IsHan(text[start - 1]))
            start--;
        return end > start + 1 && IssuerEnds.IndexOf(text[end - 1]) >= 0 ? text.Substring(start, end - start) : "";
    }

    private static long Value(string text, int start, int end)
    {
        long value = 0;
        for (var i = start; i < end; i++)
            value = (value * 10) + ProseText.DigitValue(text[i]);
        return value;
    }

    /// <inheritdoc/>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
