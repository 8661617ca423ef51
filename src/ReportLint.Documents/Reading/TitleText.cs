using System.Text.RegularExpressions;

namespace ReportLint.Documents.Reading;

/// <summary>Reads the title of a report: the agency, the year.</summary>
internal static partial class TitleText
{
    private const int Longest = 90;

    /// <summary>Whether <paramref name="text"/> is the title of such a report, or the line of it with the report's kind.</summary>
    public static bool IsTitle(string text) => text.Length <= Longest && !text.Contains('。', StringComparison.Ordinal) && Kind().IsMatch(Plain(text));

    /// <summary>The agency and the year in a title; each null where it has none.</summary>
    public static (string? Agency, int? Year) Read(string text)
    {
        var plain = Plain(text);
        var year = YearIn(plain);
        var agency = Words().Replace(Year().Replace(plain, "年", 1), "");
        agency = Kind().Replace(agency, "");
        agency = Leading().Replace(agency, "").Trim();
        foreach (var ending in new[] { "关于", "年度", "年", "度", "的" })
            agency = agency.EndsWith(ending, StringComparison.Ordinal) && agency.Length > ending.Length + 2 ? agency[..^ending.Length] : agency;
        agency = agency.Trim('-', '—', '_', '·', '、', ' ', '：', ':', '《', '》', '"', '“', '”');
        return (agency.Length >= 2 ? agency : null, year);
    }

    /// <summary>The first year in <paramref name="text"/>, in digits or in Chinese numerals.</summary>
    public static int? YearIn(string text)
    {
        var match = Year().Match(text);
        return !match.Success ? null : Number(match.Groups[1].Value);
    }

    /// <summary>A year of four digits of either kind.</summary>
    public static int Number(string digits) => digits.Aggregate(0, (sum, c) => (sum * 10) + (char.IsAsciiDigit(c) ? c - '0' : Math.Max(0, "〇一二三四五六七八九".IndexOf(c is '○' or '零' or 'Ｏ' or 'O' ? '〇' : c, StringComparison.Ordinal))));

    /// <summary>The title with half-width digits and without blanks.</summary>
    public static string Plain(string text) => White().Replace(LabelText.HalfWidth(text).Replace('(', '（').Replace(')', '）'), "");

    [GeneratedRegex("政府信息(公开)?(工作)?(的)?((20[0-9]{2}|[二][〇○零][一二三四五六七八九〇○零]{2})年度?)?(工作)?(年度)?(工作)?(报告|年报)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Kind();

    [GeneratedRegex("(20[0-9]{2}|二[〇○零][一二三四五六七八九〇○零]{2})(年|(?=政府|$|[-_）]))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Year();

    [GeneratedRegex("（(全文|正文|公开版|定稿|终稿|最终版|修改稿?|\\d+|印发稿)）|^(附件|附)\\d*[:：]?|(全文|定稿|终稿)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Words();

    [GeneratedRegex("^[年度\\s\\d._—-]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Leading();

    [GeneratedRegex("\\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex White();
}
