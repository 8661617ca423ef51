using System.Globalization;

namespace ReportLint.Forms;

/// <summary>The form of the annual report: its editions, and the keys of a report file that are not table cells.</summary>
/// <remarks>Source: 《中华人民共和国政府信息公开工作年度报告格式》.</remarks>
public static class StatutoryForm
{
    /// <summary>The first year for which this form is used.</summary>
    public const int FirstYear = 2019;

    /// <summary>The sentence with which a report opens.</summary>
    public const string Opening = "依据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。";

    /// <summary>What follows the year in a report's title.</summary>
    public const string TitleEnding = "年政府信息公开工作年度报告";

    /// <summary>The edition of 2019, for the years 2019 and 2020.</summary>
    public static FormEdition Edition2019 { get; } = Editions.Edition2019.Create();

    /// <summary>The edition of 2021, for the years from 2021.</summary>
    public static FormEdition Edition2021 { get; } = Editions.Edition2021.Create();

    /// <summary>All editions, oldest first.</summary>
    public static IReadOnlyList<FormEdition> All { get; } = [Edition2019, Edition2021];

    /// <summary>The sentence that states the period which the figures of a report for <paramref name="year"/> cover.</summary>
    public static string Period(long year) => $"本报告所列数据的统计期限为{year.ToString(CultureInfo.InvariantCulture)}年1月1日至12月31日。";

    /// <summary>The edition that a report of <paramref name="year"/> must use.</summary>
    public static FormEdition ForYear(long year) => All.LastOrDefault(edition => year >= edition.Year) ?? All[0];

    /// <summary>The edition known by <paramref name="number"/>, or null.</summary>
    public static FormEdition? Find(long number) => All.FirstOrDefault(edition => edition.Year == number);
}
