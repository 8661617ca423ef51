using System.Text.RegularExpressions;

namespace ReportLint.Documents.Reading;

/// <summary>Reads what part 六 says of the fees for processing information: 信息处理费.</summary>
internal static partial class FeeText
{
    /// <summary>Notices, amount on them and amount collected, in yuan, as written; null when the text does not say all three plainly.</summary>
    public static (string Notices, string Noticed, string Collected)? Read(string text)
    {
        var plain = TitleText.Plain(text);
        if (!plain.Contains("信息处理费", StringComparison.Ordinal))
            return null;
        if (AllZero().IsMatch(plain))
            return ("0", "0", "0");
        var stated = Stated().Match(plain);
        return stated.Success ? (stated.Groups[1].Value, stated.Groups[2].Value, stated.Groups[3].Value) : null;
    }

    [GeneratedRegex("收费通知的?件数[和、及]总金额以?及实际收取的?总金额均为(0|零)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex AllZero();

    [GeneratedRegex("发出收费通知的?(?:件数(?:为)?)?([0-9]{1,9})件?[，,、]?(?:收费)?(?:通知)?(?:的)?总金额(?:为|共)?([0-9]{1,12}(?:\\.[0-9]{1,4})?)元[，,、；;]?实际收取(?:的)?(?:总金额)?(?:为|共)?([0-9]{1,12}(?:\\.[0-9]{1,4})?)元", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Stated();
}
