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
    private const int DigitsOfYear = 4;
    private const string Opening = "〔[（(【［﹝";
    private const string Closing = "〕]）)】］﹞";

    private static readonly string[] s_known = [.. KnownNotices.All.Select(notice => notice.Issuer).Distinct(StringComparer.Ordinal).OrderByDescending(issuer => issuer.Length)];

    // What an issuer's code ends with: 国办发, 示政函, 国务院令.
    private const string IssuerEnds = "发函办字规通令告文电政府知";

    // Issuers whose numbers have 第: 公告〔2022〕第3号, 复决字〔2022〕第12号.
    private const string OrdinalIssuerEnds = "令告字";

    // Codes of which even a year without brackets is one: 示政办发202214号.
    private static readonly string[] s_codes = ["政发", "办发", "府发", "局发", "委发", "国发", "厅发", "政函", "办函", "府函", "政办", "府办", "办字", "政字", "政规", "府规", "办规", "公开办函", "国办函"];

    /// <summary>Whether the year stands before the issuer: 〔2021〕国办公开办函30号.</summary>
    public bool IsYearFirst { get; init; }

    /// <summary>Where its year and number stand, behind the issuer.</summary>
    public TextSpan Tail => TextSpan.FromBounds(Span.Start + Issuer.Length, Span.End);

    /// <summary>How year and number are written: 〔2021〕30号; null where 第 may stand between.</summary>
    public string? Form => Year == 0 || (HasOrdinal && OrdinalIssuerEnds.IndexOf(Issuer[Issuer.Length - 1]) >= 0) ? null : $"〔{Year.ToString(CultureInfo.InvariantCulture)}〕{this}号";

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
        while (digits > 0 && mark - digits <= LongestNumber + DigitsOfYear && ProseText.IsDigit(text[digits - 1]))
            digits--;
        if (digits == mark)
            return Misplaced(text, mark);
        if (mark - digits > DigitsOfYear && WithoutBrackets(text, digits, mark) is { } bare)
            return bare;
        if (mark - digits > LongestNumber)
            return null;
        var value = ProseText.NumberIn(text, digits, mark);
        var start = digits;
        var hasOrdinal = ProseText.At(text, start - 1) == '第';
        if (hasOrdinal)
            start--;
        start = ProseText.SkipBlanksBefore(text, start);
        if (ProseText.IsOneOf(text, start - 1, Closing))
        {
            var close = start - 1;
            // （示政办发〔2021〕）14号
            var isOutside = ProseText.IsOneOf(text, close, "）)") && ProseText.IsOneOf(text, close - 1, "〕]");
            if (YearBefore(text, isOutside ? close - 1 : close) is not var (open, year))
                return null;
            var issuer = IssuerBefore(text, open);
            // 第五十条和国办公开办函: where the issuer is known its words end there.
            issuer = Array.Find(s_known, known => issuer.EndsWith(known, StringComparison.Ordinal)) ?? issuer;
            return issuer.Length == 0 ? null : new DocumentNumber(TextSpan.FromBounds(open - issuer.Length, mark + 1), issuer, isOutside ? new TextSpan(open, 0) : TextSpan.FromBounds(open, close + 1), year, (int)value, hasOrdinal);
        }
        // 示政办发2021年14号
        if (ProseText.IsOneOf(text, start - 1, "年") && YearWithoutBrackets(text, start - 1, mark, (int)value) is { } withYear)
            return withYear;
        if (YearFirst(text, start, mark, (int)value) is { } yearFirst)
            return yearFirst;
        const string Order = "国务院令";
        if (ProseText.HasBefore(text, start, Order))
            return new DocumentNumber(TextSpan.FromBounds(start - Order.Length, mark + 1), Order, new TextSpan(start, 0), 0, (int)value, hasOrdinal);
        // 国务院第711号令
        const string Council = "国务院";
        return ProseText.HasBefore(text, start, Council) && ProseText.IsOneOf(text, mark + 1, "令")
            ? new DocumentNumber(TextSpan.FromBounds(start - Council.Length, mark + 2), Order, new TextSpan(start, 0), 0, (int)value, hasOrdinal)
            : null;
    }

    /// <summary>The year in brackets that close at <paramref name="close"/>, with 年 or without its century, too, and where they open.</summary>
    private static (int Open, int Year)? YearBefore(string text, int close)
    {
        var end = ProseText.IsOneOf(text, close - 1, "年") ? close - 1 : close;
        var start = end;
        while (start > 0 && end - start <= DigitsOfYear && ProseText.IsDigit(text[start - 1]))
            start--;
        if (start < 1 || Opening.IndexOf(text[start - 1]) < 0)
            return null;
        var year = (int)ProseText.NumberIn(text, start, end);
        return (end - start) switch
        {
            DigitsOfYear when year is >= 1900 and < 2100 => (start - 1, year),
            2 when year is >= 10 and < 40 => (start - 1, 2000 + year),
            _ => null,
        };
    }

    /// <summary>示政办发202214号.</summary>
    private static DocumentNumber? WithoutBrackets(string text, int start, int mark)
    {
        var year = (int)ProseText.NumberIn(text, start, start + DigitsOfYear);
        if (year is < 2000 or >= 2100 || !Array.Exists(s_codes, code => ProseText.HasBefore(text, start, code)))
            return null;
        var issuer = IssuerBefore(text, start);
        var number = ProseText.NumberIn(text, start + DigitsOfYear, mark);
        return issuer.Length == 0 || number == 0 ? null : new DocumentNumber(TextSpan.FromBounds(start - issuer.Length, mark + 1), issuer, new TextSpan(start, 0), year, (int)number, HasOrdinal: false);
    }

    /// <summary>示政办发2021〔14〕号, （示政办发〔2021〕14）号, 示政办发〔2021〕号14: the brackets are not those of the year, or 号 does not end it.</summary>
    private static DocumentNumber? Misplaced(string text, int mark)
    {
        if (!ProseText.IsOneOf(text, mark - 1, Closing))
            return null;
        var end = mark + 1;
        while (end - mark <= LongestNumber && ProseText.IsDigitAt(text, end))
            end++;
        if (end > mark + 1)
        {
            return YearBefore(text, mark - 1) is var (yearOpen, year) && KnownIssuerBefore(text, yearOpen) is { } of
                ? new DocumentNumber(TextSpan.FromBounds(yearOpen - of.Length, end), of, new TextSpan(yearOpen, 0), year, (int)ProseText.NumberIn(text, mark + 1, end), HasOrdinal: false)
                : null;
        }
        var digits = mark - 1;
        while (digits > 0 && mark - digits <= LongestNumber && ProseText.IsDigit(text[digits - 1]))
            digits--;
        if (digits == mark - 1)
            return null;
        var number = (int)ProseText.NumberIn(text, digits, mark - 1);
        if (ProseText.IsOneOf(text, digits - 1, "〕]") && YearBefore(text, digits - 1) is var (open, inside) && KnownIssuerBefore(text, open) is { } issuer)
            return new DocumentNumber(TextSpan.FromBounds(open - issuer.Length, mark + 1), issuer, new TextSpan(open, 0), inside, number, HasOrdinal: false);
        return ProseText.IsOneOf(text, digits - 1, Opening) ? YearWithoutBrackets(text, ProseText.IsOneOf(text, digits - 2, "年") ? digits - 2 : digits - 1, mark, number) : null;
    }

    /// <summary>The year in four digits that ends right before <paramref name="end"/>, behind a known code.</summary>
    private static DocumentNumber? YearWithoutBrackets(string text, int end, int mark, int number)
    {
        var start = end - DigitsOfYear;
        for (var i = start; i < end; i++)
        {
            if (!ProseText.IsDigitAt(text, i))
                return null;
        }
        return ProseText.NumberIn(text, start, end) is >= 2000 and < 2100 and var year && KnownIssuerBefore(text, start) is { } issuer
            ? new DocumentNumber(TextSpan.FromBounds(start - issuer.Length, mark + 1), issuer, new TextSpan(start, 0), (int)year, number, HasOrdinal: false)
            : null;
    }

    /// <summary>〔2021〕国办公开办函30号.</summary>
    private static DocumentNumber? YearFirst(string text, int end, int mark, int number)
    {
        if (!Array.Exists(s_codes, code => ProseText.HasBefore(text, end, code)))
            return null;
        var start = end;
        while (start > 0 && end - start < LongestIssuer && ProseText.IsHan(text[start - 1]))
            start--;
        return ProseText.IsOneOf(text, start - 1, "〕]】］﹞") && YearBefore(text, start - 1) is var (open, year)
            ? new DocumentNumber(TextSpan.FromBounds(open, mark + 1), text.Substring(start, end - start), new TextSpan(open, 0), year, number, HasOrdinal: false) { IsYearFirst = true }
            : null;
    }

    /// <summary>The issuer that ends right before <paramref name="end"/>, if its code is one that every reader knows.</summary>
    private static string? KnownIssuerBefore(string text, int end)
    {
        if (Array.Find(s_known, known => ProseText.HasBefore(text, end, known)) is { } whole)
            return whole;
        return Array.Exists(s_codes, code => ProseText.HasBefore(text, end, code)) && IssuerBefore(text, end) is { Length: > 0 } issuer ? issuer : null;
    }

    private static string IssuerBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestIssuer && ProseText.IsHan(text[start - 1]))
            start--;
        return end > start + 1 && IssuerEnds.IndexOf(text[end - 1]) >= 0 ? text.Substring(start, end - start) : "";
    }

    /// <inheritdoc/>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
