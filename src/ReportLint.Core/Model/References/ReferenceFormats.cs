using ReportLint.Forms;

namespace ReportLint.Model.References;

/// <summary>The words that may stand behind the bar of a reference.</summary>
public static class ReferenceFormats
{
    /// <summary>A Chinese numeral: 二十一.</summary>
    public static FormName Numeral { get; } = new("chinese", "中文");

    /// <summary>The change from last year: 增长75%, 下降12.3%, 持平.</summary>
    public static FormName Change { get; } = new("change", "同比");

    /// <summary>All formats.</summary>
    public static IReadOnlyList<FormName> All { get; } = [Numeral, Change];
}
