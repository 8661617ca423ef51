using System.Text;
using System.Text.RegularExpressions;
using ReportLint.Documents.Sources;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Reading;
using ReportLint.Rendering;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Documents.Tests;

/// <summary>What published reports do otherwise than the form, one by one, on a text whose figures are known.</summary>
public sealed partial class PublishedVariantTests
{
    private const string Agency = "示例区教育局";

    [Theory]
    [InlineData("行政规范性文件\t", "规范性文件\t")]
    [InlineData("现行有效件数", "先行有效件数")]
    [InlineData("勾稽关系", "钩稽关系")]
    [InlineData("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分公开")]
    [InlineData("1.属于国家秘密", "①属于 国家秘密")]
    [InlineData("（三）不予公开", "(三)　不予公开")]
    [InlineData("一、本年新收政府信息公开申请数量", "一、本年新收政府信息公开申请数")]
    [InlineData("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "2.申请人逾期未按收费通知要求缴纳费用，行政机关不再处理其政府信息公开申请")]
    [InlineData("二、主动公开政府信息情况", "2、 主动公开政府信息情况")]
    [InlineData("三、收到和处理政府信息公开申请情况", "第三部分 收到和处理政府信息公开申请情况")]
    [InlineData("四、结转下年度继续办理", "四、结转下年度")]
    public void Other_wordings_of_labels_and_headings_are_found(string official, string other)
    {
        var (truth, text) = Sample();
        Assert.Contains(official, text, StringComparison.Ordinal);
        AssertSameFigures(truth, Import(text.Replace(official, other, StringComparison.Ordinal)));
    }

    [Fact]
    public void Blank_cells_mean_zero_where_the_sums_say_so()
    {
        var (truth, text) = Sample();
        var report = Import(text.Replace("\t0", "\t", StringComparison.Ordinal));
        AssertSameFigures(truth, report);
        Assert.Contains("空白: 0", report.Source.Content, StringComparison.Ordinal);
        Assert.DoesNotContain(report.Findings, finding => string.Equals(finding.Rule.Code, "RL0004", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("-")]
    [InlineData("—")]
    public void A_sign_for_nothing_is_a_blank(string sign)
    {
        var (truth, text) = Sample();
        AssertSameFigures(truth, Import(text.Replace("\t0", "\t" + sign, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_sentence_that_states_the_amount_is_not_the_header_of_its_column()
    {
        var truth = Read(ReportWriter.Write(GeneratedReport.Draw(StatutoryForm.Edition2019, 3), ReportStyle.Plain));
        var text = TextRenderer.Render(ReportDocumentBuilder.Build(truth, lastYear: null));
        text = MoneyHead().Replace(text, "采购总金额（万元，保留四位小数）");
        var report = Import(text.Replace("一、总体情况\n", "一、总体情况\n\n采购项目6个，采购总金额166.3700万元。\n", StringComparison.Ordinal));
        Assert.Equal(4, report.MoneyDecimals?.Value);
    }

    [Fact]
    public void Other_outcomes_in_one_row_stay_one_row()
    {
        var (truth, text) = Sample();
        var rows = text.Split('\n').ToList();
        var first = rows.FindIndex(row => row.Contains("1.申请人无正当理由", StringComparison.Ordinal));
        rows.RemoveRange(first, 3);
        rows.Insert(first, "\t（六）其他处理\t\t" + string.Join('\t', Enumerable.Range(0, 7).Select(column => OtherTotal(truth, column))));
        var report = Import(string.Join('\n', rows));
        Assert.Equal(OtherTotal(truth, 6), report.Find("requests.outcomes.other.total")!.Value);
        Assert.Equal(["RL0030"], report.Findings.Select(finding => finding.Rule.Code));
        Assert.Contains("（六）其他处理\t\t", TextRenderer.Render(ReportDocumentBuilder.Build(report, lastYear: null)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_is_missing_is_blank_and_told()
    {
        var (_, text) = Sample();
        var result = Run(string.Join('\n', text.Split('\n').Where(row => !row.Contains("2.重复申请", StringComparison.Ordinal))));
        Assert.Equal(7, result.Summary.NotRead);
        Assert.Contains(result.Notes, note => note.ToString().Contains("没有找到“2.重复申请”", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_of_too_many_figures_is_not_guessed()
    {
        var (truth, text) = Sample();
        var row = text.Split('\n').First(line => line.Contains("（一）予以公开", StringComparison.Ordinal));
        var result = Run(text.Replace(row, row + "\t5\t6", StringComparison.Ordinal));
        Assert.False(Read(result.Yaml).Find("requests.outcomes.granted.natural-person")!.IsKnown && Read(result.Yaml).Find("requests.outcomes.granted.natural-person")!.Value != truth.Find("requests.outcomes.granted.natural-person")!.Value);
        Assert.Contains(result.Notes, note => note.Kind == ImportNoteKind.NotRead && note.Place is not null);
    }

    [Fact]
    public void Figures_whose_sums_do_not_hold_stay_as_published()
    {
        var (truth, text) = Sample();
        var row = text.Split('\n').First(line => line.Contains("（七）总计", StringComparison.Ordinal));
        var cells = row.Split('\t');
        cells[^1] = "9999";
        var result = Run(text.Replace(row, string.Join('\t', cells), StringComparison.Ordinal));
        Assert.Equal(9999, Read(result.Yaml).Find("requests.outcomes.total.total")!.Value);
        Assert.Contains(result.Notes, note => note.Kind == ImportNoteKind.Sum);
        Assert.NotEqual(9999, truth.Find("requests.outcomes.total.total")!.Value);
    }

    [Fact]
    public void The_title_may_stand_on_two_lines()
    {
        var (truth, text) = Sample();
        var report = Import(text.Replace($"{Agency}2024年", $"{Agency}\n2024年", StringComparison.Ordinal));
        Assert.Equal((Agency, 2024L), (report.Agency!.Value, report.Year!.Value));
        Assert.Null(report.Title);
        AssertSameFigures(truth, report);
    }

    [Theory]
    [InlineData("示例区教育局2024年度政府信息公开工作年度报告")]
    [InlineData("示例区教育局2024年政府信息公开年度报告")]
    [InlineData("2024年示例区教育局政府信息公开工作年度报告")]
    public void Another_title_is_kept(string title)
    {
        var report = Import(Sample().Text.Replace($"{Agency}2024年政府信息公开工作年度报告", title, StringComparison.Ordinal));
        Assert.Equal((Agency, 2024L, title), (report.Agency!.Value, report.Year!.Value, report.Title!.Value));
    }

    [Fact]
    public void Another_heading_of_part_five_is_kept()
    {
        const string Other = "五、存在的主要问题及改进措施";
        var report = Import(Sample().Text.Replace("五、存在的主要问题及改进情况", Other, StringComparison.Ordinal));
        Assert.Equal(Other, report.Headings["problems"].Value);
        Assert.Contains(Other, TextRenderer.Render(ReportDocumentBuilder.Build(report, lastYear: null)), StringComparison.Ordinal);
    }

    [Fact]
    public void Prose_in_part_two_is_kept_behind_the_table()
    {
        const string Prose = "本年度没有制发规章，行政处罚由执法队实施。";
        var report = Import(Sample().Text.Replace("三、收到和处理", Prose + "\n三、收到和处理", StringComparison.Ordinal));
        Assert.Equal(Prose, report.DisclosureNotes!.Text.Trim());
        Assert.Contains(Prose, TextRenderer.Render(ReportDocumentBuilder.Build(report, lastYear: null)), StringComparison.Ordinal);
    }

    [Fact]
    public void Prose_in_part_three_is_told()
    {
        var result = Run(Sample().Text.Replace("四、政府信息公开行政复议", "以上申请都已答复。\n四、政府信息公开行政复议", StringComparison.Ordinal));
        Assert.Equal(1, result.Summary.NotPlaced);
        Assert.Contains(result.Notes, note => note.ToString().Contains("以上申请都已答复", StringComparison.Ordinal));
    }

    [Fact]
    public void Signature_and_date_are_taken_off_the_end()
    {
        var report = Import(Sample().Text.TrimEnd() + $"\n{Agency}\n2025年1月20日\n");
        Assert.Equal("2025-01-20", report.Issued!.Value);
        Assert.DoesNotContain("1月20日", report.Texts["other"].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Title_and_file_name_that_disagree_are_asked_about()
    {
        var exception = Assert.Throws<UnreadableDocumentException>(() => DocumentImporter.Import(Encoding.UTF8.GetBytes(Sample().Text), new ImportOptions { FileName = "教育局2021.txt" }));
        Assert.Contains("--year", exception.Reason.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Agency_and_year_may_be_told()
    {
        var result = DocumentImporter.Import(Encoding.UTF8.GetBytes(Sample().Text), new ImportOptions { FileName = "教育局2021.txt", Agency = "示例区教育委员会", Year = 2023 });
        Assert.Equal(("示例区教育委员会", 2023), (result.Agency, result.Year));
    }

    [GeneratedRegex("采购总金额（[^）]*）|采购总金额(?=\t)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex MoneyHead();

    private static decimal OtherTotal(Report truth, int column) =>
        truth.Edition.Cells.Where(cell => cell.RowAddress.StartsWith("requests.outcomes.other.", StringComparison.Ordinal) && cell.Row.Columns[column] == cell.Column).Sum(cell => truth[cell].Value);

    private static (Report Truth, string Text) Sample()
    {
        var yaml = ReportWriter.Write(GeneratedReport.Draw(StatutoryForm.Edition2021, 3), ReportStyle.Plain)
            .Replace("示例市𠮷祥局", Agency, StringComparison.Ordinal).Replace("正文，“新收”：[不是数]", "申请都已答复，没有其他需要说明的情况。", StringComparison.Ordinal);
        var truth = Read(yaml);
        return (truth, TextRenderer.Render(ReportDocumentBuilder.Build(truth, lastYear: null)));
    }

    private static ImportResult Run(string text) => DocumentImporter.Import(Encoding.UTF8.GetBytes(text), new ImportOptions());

    private static Report Import(string text) => Read(Run(text).Yaml);

    private static Report Read(string yaml) => ReportReader.Read(SourceText.FromString("a.report.yaml", yaml));

    private static void AssertSameFigures(Report truth, Report report)
    {
        foreach (var cell in truth.Edition.Cells)
            Assert.True(report.Find(cell.Address) is { } figure && figure.IsKnown && figure.Value == truth[cell].Value, $"{cell.Address} = {truth[cell].Written}, read: {report.Find(cell.Address)}");
    }
}
