using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportLint.Documents.Reading;

/// <summary>Reads dates: 2022年1月26日, 2022-01-26, 二〇二二年一月二十六日.</summary>
internal static partial class DateText
{
    /// <summary>The date that <paramref name="text"/> is, or null.</summary>
    public static DateOnly? Read(string text)
    {
        var match = Whole().Match(TitleText.Plain(text));
        return match.Success ? Date(match) : null;
    }

    /// <summary>The day on which <paramref name="text"/> says that a page was published, or null.</summary>
    public static DateOnly? Published(string text)
    {
        var match = Publication().Match(TitleText.Plain(text));
        return match.Success ? Date(match) : null;
    }

    private static DateOnly? Date(Match match)
    {
        var month = Number(match.Groups["m"].Value);
        var day = Number(match.Groups["d"].Value);
        var text = FormattableString.Invariant($"{TitleText.Number(match.Groups["y"].Value):0000}-{month:00}-{day:00}");
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    private static long Number(string digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Model.ChineseNumerals.TryRead(digits, out number) ? number : 0;

    [GeneratedRegex("^[（(]?(?<y>20[0-9]{2}|二[〇○零][一二三四五六七八九〇○零]{2})[年./-](?<m>[0-9]{1,2}|[一二三四五六七八九十]{1,2})[月./-](?<d>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日?[）)]?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Whole();

    [GeneratedRegex("(发布|公开|发文|成文|印发|公布|生成|更新)?(日期|时间|于)[:：]?[\\[【]?(?<y>20[0-9]{2})[年./-](?<m>[0-9]{1,2})[月./-](?<d>[0-9]{1,2})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Publication();
}
