using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Reading;
using ReportLint.Rendering;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Model.Reading;

/// <summary>What a report may keep as it was published: blanks that mean 0, a group as one row, other headings, prose of part 二.</summary>
public sealed class PublishedReportTests
{
    [Fact]
    public void Blank_cells_count_as_zero_and_stay_blank_on_paper()
    {
        var report = Read("年度: 2021\n单位: 示例局\n主动公开: {未列: 0}\n依申请公开:\n  未列: 0\n  空白: 0\n  新收: [2, ~, ~, ~, ~, ~, 2]\n  办理结果: {予以公开: [2, ~, ~, ~, ~, ~, 2]}\n复议诉讼: {未列: 0}\n");
        Assert.Empty(report.Findings);
        var figure = report.Find("requests.received.enterprise")!;
        Assert.Equal((FigureState.BlankZero, 0m, true), (figure.State, figure.Value, figure.IsKnown));
        Assert.Contains("一、本年新收政府信息公开申请数量\t\t\t2\t\t\t\t\t\t2\n", TextRenderer.Render(ReportDocumentBuilder.Build(report, lastYear: null)), StringComparison.Ordinal);
    }

    [Fact]
    public void Blanks_of_one_table_say_nothing_of_another() =>
        Assert.Contains(Read("年度: 2021\n单位: 示例局\n主动公开: {未列: 0, 空白: 0}\n依申请公开: {未列: 0}\n复议诉讼:\n  未列: 0\n  行政复议: [~, 0, 0, 0]\n").Findings, finding => string.Equals(finding.Rule.Code, "RL0004", StringComparison.Ordinal));

    [Fact]
    public void A_group_as_one_row_takes_part_in_the_sums_and_is_printed_as_one_row()
    {
        var report = Read("年度: 2022\n单位: 示例局\n主动公开: {未列: 0}\n依申请公开:\n  未列: 0\n  新收: [3, 0, 0, 0, 0, 0, 3]\n  办理结果:\n    予以公开: [2, 0, 0, 0, 0, 0, 2]\n    其他处理: [1, 0, 0, 0, 0, 0, 1]\n复议诉讼: {未列: 0}\n");
        Assert.Equal("RL0030", Assert.Single(report.Findings).Rule.Code);
        Assert.Same(StatutoryForm.Edition2021.WithOneRow, report.Edition);
        Assert.Equal(3, report.Find("requests.outcomes.total.natural-person")!.Value);
        Assert.DoesNotContain("逾期不补正", TextRenderer.Render(ReportDocumentBuilder.Build(report, lastYear: null)), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_headings_and_the_prose_of_part_two_are_printed_where_they_stood()
    {
        var report = Read("年度: 2022\n单位: 示例局\n各部分标题: {五: 五、存在的问题及下一步工作安排}\n主动公开: {未列: 0}\n主动公开说明: 本年没有制发规章。\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n");
        Assert.Empty(report.Findings);
        var text = TextRenderer.Render(ReportDocumentBuilder.Build(report, lastYear: null));
        Assert.Contains("五、存在的问题及下一步工作安排", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("本年没有制发规章。", StringComparison.Ordinal) is var prose && prose > text.IndexOf("行政事业性收费", StringComparison.Ordinal) && prose < text.IndexOf("三、收到和处理", StringComparison.Ordinal));
    }

    private static Report Read(string yaml) => ReportReader.Read(SourceText.FromString("a.report.yaml", yaml));
}
