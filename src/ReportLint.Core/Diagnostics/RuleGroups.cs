using ReportLint.Wording;

namespace ReportLint.Diagnostics;

/// <summary>The groups of rules as options write them.</summary>
public static class RuleGroups
{
    private static readonly LocalizedText[] s_titles =
    [
        new("文件与格式", "Files and keys"),
        new("表内数据", "Figures within a report"),
        new("跨年数据", "Across years"),
        new("汇总数据", "Roll-up"),
        new("正文与表格", "Prose against figures"),
        new("正文质量", "Quality of prose"),
        new("法定内容与发布", "Statutory content and publication"),
    ];

    /// <summary>The words, in the order of the groups.</summary>
    public static IReadOnlyList<string> Words { get; } = ["syntax", "figures", "years", "rollup", "claims", "prose", "publication"];

    /// <summary>Reads one of <see cref="Words"/>, in any case.</summary>
    public static bool TryParse(string word, out RuleGroup group)
    {
        var index = Words.ToList().FindIndex(known => string.Equals(known, word, StringComparison.OrdinalIgnoreCase));
        group = (RuleGroup)Math.Max(0, index);
        return index >= 0;
    }

    /// <summary>The word for <paramref name="group"/>.</summary>
    public static string Word(this RuleGroup group) => Words[(int)group];

    /// <summary>What a heading calls <paramref name="group"/>.</summary>
    public static LocalizedText Title(this RuleGroup group) => s_titles[(int)group];
}
