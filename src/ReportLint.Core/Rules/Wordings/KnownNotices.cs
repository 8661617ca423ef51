using ReportLint.Prose;

namespace ReportLint.Rules.Wordings;

/// <summary>The notices behind the report, with their numbers.</summary>
internal static class KnownNotices
{
    /// <summary>The notice with the form for 2019 and 2020.</summary>
    public static readonly KnownNotice Form2019 = new("国办公开办函", 2019, 60, "关于政府信息公开工作年度报告有关事项的通知", ["年度报告有关事项"]);

    /// <summary>The notice with the form for 2021 and later.</summary>
    public static readonly KnownNotice Form2021 = new("国办公开办函", 2021, 30, "关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知", ["工作年度报告格式〉的通知", "工作年度报告格式》的通知"]);

    /// <summary>The regulation itself, as it was revised in 2019.</summary>
    public static readonly KnownNotice Regulation = new("国务院令", 0, 711, RegulationMention.Title, []);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<KnownNotice> All => s_all;

    private static readonly KnownNotice[] s_all =
    [
        Form2019,
        Form2021,
        new("国办函", 2020, 109, "政府信息公开信息处理费管理办法", ["信息处理费管理办法"]),
        Regulation,
    ];

    /// <summary>The notice whose number begins at <paramref name="i"/>, and where the number ends; null when there is none.</summary>
    public static (KnownNotice Notice, int End)? At(string text, int i)
    {
        foreach (var notice in s_all)
        {
            if (!ProseText.Has(text, i, notice.Issuer))
                continue;
            var end = i + notice.Issuer.Length;
            if (notice.Year > 0)
            {
                if (!ProseText.IsOneOf(text, end, "〔[（(【") || Number(text, end + 1, notice.Year) is not { } year || !ProseText.IsOneOf(text, year, "〕]）)】"))
                    continue;
                end = year + 1;
            }
            if (ProseText.IsOneOf(text, end, "第"))
                end++;
            if (Number(text, end, notice.Number) is { } number && ProseText.IsOneOf(text, number, "号"))
                return (notice, number + 1);
        }
        return null;
    }

    /// <summary>The notice whose title stands from <paramref name="start"/> up to <paramref name="end"/>, or null.</summary>
    public static KnownNotice? Titled(string text, int start, int end)
    {
        foreach (var notice in s_all)
        {
            if (ProseText.Contains(text, start, end, notice.Signs))
                return notice;
        }
        return null;
    }

    private static int? Number(string text, int i, int number)
    {
        var word = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return ProseText.Has(text, i, word) && !ProseText.IsDigitAt(text, i + word.Length) ? i + word.Length : null;
    }
}
