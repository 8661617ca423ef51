using System.Text.Json;
using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Commands;

/// <summary>A district's week with real commands: who is missing, sums, fixes.</summary>
public sealed class DistrictCommandTests
{
    private const string District = "2024/区政府.report.yaml";

    private static string Agency(string name, int year, string received, string more = "") =>
        $"年度: {year}\n单位: 示例区{name}\n单位类型: 部门\n{more}主动公开: {{未列: 0}}\n依申请公开:\n  未列: 0\n  新收: [{received}, 0, 0, 0, 0, 0]\n  办理结果: {{予以公开: [{received}, 0, 0, 0, 0, 0]}}\n复议诉讼: {{未列: 0}}\n";

    private static ScratchFolder Folder(string requests = "{未列: 汇总}") => new ScratchFolder()
        .With("2024/单位/教育局.report.yaml", Agency("教育局", 2024, "5", "发布日期: 2025-01-20\n"))
        .With("2024/单位/民政局.report.yaml", Agency("民政局", 2024, "3"))
        .With(District, $"年度: 2024\n单位: 示例区人民政府\n单位类型: 政府\n汇总: 单位/*.report.yaml\n总体情况: |\n  全区共收到申请{{{{新收.总计}}}}件。\n主动公开: {{未列: 汇总}}\n依申请公开: {requests}\n复议诉讼: {{未列: 汇总}}\n");

    [Fact]
    public void Sums_are_rendered_exported_and_shown_on_the_site()
    {
        using var folder = Folder();
        Assert.Equal(0, folder.Run("check", "--fail-on", "info").ExitCode);
        Assert.Contains("全区共收到申请8件。", folder.Run("render", District).Out, StringComparison.Ordinal);
        var data = folder.Run("export", "2024", "-f", "csv");
        Assert.Contains(System.Text.Encoding.UTF8.GetString(data.Bytes).Split('\n'), line => line.StartsWith("示例区人民政府,2024,2021,government,requests.received.total,", StringComparison.Ordinal) && line.Contains(",8,", StringComparison.Ordinal) && line.Contains(",summed,", StringComparison.Ordinal));
        Assert.Equal(0, folder.Run("site", "-o", "site").ExitCode);
        var page = folder.Snapshot().First(file => file.Key.StartsWith("site/", StringComparison.Ordinal) && file.Value.Contains("全区共收到申请", StringComparison.Ordinal));
        Assert.Contains("8", page.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_an_agency_is_a_difference_of_the_district()
    {
        using var folder = Folder();
        foreach (var (name, text) in folder.Snapshot().Where(file => file.Key.StartsWith("2024", StringComparison.Ordinal)).ToList())
            folder.With("old/" + name, text).With("new/" + name, name.Contains("民政局", StringComparison.Ordinal) ? text.Replace("[3,", "[4,", StringComparison.Ordinal) : text);
        var diff = folder.Run("diff", "old", "new", "--format", "json").Out;
        using var json = JsonDocument.Parse(diff);
        var district = json.RootElement.GetProperty("reports").EnumerateArray().First(report => report.GetRawText().Contains("区政府", StringComparison.Ordinal));
        Assert.Contains(district.GetProperty("figures").EnumerateArray(), figure => figure.GetRawText().Contains("requests.received.total", StringComparison.Ordinal) && figure.GetRawText().Contains("\"9\"", StringComparison.Ordinal));
    }

    [Fact]
    public void While_a_report_is_missing_no_document_has_a_sum()
    {
        using var folder = Folder();
        folder.With("2023/单位/财政局.report.yaml", Agency("财政局", 2023, "7")).With("2023/区政府.report.yaml", "年度: 2023\n单位: 示例区人民政府\n汇总: 单位/*.report.yaml\n主动公开: {未列: 汇总}\n依申请公开: {未列: 汇总}\n复议诉讼: {未列: 汇总}\n");

        var run = folder.Run("render", District);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("示例区财政局", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("申请8件", run.Out, StringComparison.Ordinal);
        Assert.Contains("RL3013", folder.Run("check", District).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_missing_is_listed()
    {
        using var folder = Folder();
        folder.With("2023/单位/教育局.report.yaml", Agency("教育局", 2023, "5")).With("2023/单位/财政局.report.yaml", Agency("财政局", 2023, "7"))
            .With("2024/单位/民政局.report.yaml", Agency("民政局", 2024, "~")).With("2024/单位/司法局.report.yaml", Agency("司法局", 2024, "3").Replace("予以公开: [3", "予以公开: [2", StringComparison.Ordinal));
        var text = folder.Run("status");
        Assert.Equal(0, text.ExitCode);
        Snapshot.Match(text.Out, "text");
        Snapshot.Match(folder.Run("status", "--language", "en").Out, "en");
        Snapshot.Match(folder.Run("status", "--format", "json").Out, "json");
        Assert.Contains("示例区财政局", folder.Run("status", "--year", "2023").Out, StringComparison.Ordinal);
        Assert.Equal(3, folder.Run("status", "nowhere").ExitCode);
    }

    [Theory]
    [InlineData("{未列: 汇总, 新收: [9, 0, 0, 0, 0, 0, 8]}", "{未列: 汇总, 新收: [8, 0, 0, 0, 0, 0, 8]}")]
    [InlineData("{未列: 0, 新收: [9, 0, 0, 0, 0, 0]}", "{未列: 汇总, 新收: [8, 0, 0, 0, 0, 0]}")]
    [InlineData("{新收: [~, 0, 0, 0, 0, 0]}", "{未列: 汇总, 新收: [8, 0, 0, 0, 0, 0]}")]
    [InlineData("\n  新收: [1, 2, 0, 0, 0, 0]\n", "\n  未列: 汇总\n  新收: [8, 0, 0, 0, 0, 0]\n")]
    public void Sums_are_written_into_the_district(string before, string after)
    {
        using var folder = Folder(before);
        var dry = folder.Run("fix", "--rollup", District, "--dry-run");
        Assert.Equal(0, dry.ExitCode);
        Assert.StartsWith("--- ", dry.Out, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("fix", "--rollup", District).ExitCode);
        Assert.Contains($"依申请公开: {after}".Replace(": \n", ": \n", StringComparison.Ordinal), folder.Read(District), StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("check", "--fail-on", "warning").ExitCode);
        Assert.Contains("各格都已经是各单位之和", folder.Run("fix", "--rollup", District).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_while_a_report_is_missing()
    {
        using var folder = Folder("{未列: 0, 新收: [9, 0, 0, 0, 0, 0]}");
        folder.With("2023/单位/财政局.report.yaml", Agency("财政局", 2023, "7")).With("2023/区政府.report.yaml", "年度: 2023\n单位: 示例区人民政府\n汇总: 单位/*.report.yaml\n主动公开: {未列: 汇总}\n依申请公开: {未列: 汇总}\n复议诉讼: {未列: 汇总}\n");
        var before = folder.Read(District);
        var run = folder.Run("fix", "--rollup", District);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("缺示例区财政局2024年的报告", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Read(District));
    }

    [Fact]
    public void A_cell_is_mended_by_name()
    {
        using var folder = Folder("{未列: 汇总, 新收: [9, 0, 0, 0, 0, 0]}");
        Assert.Contains("改为“8”（各单位之和）", folder.Run("check", District).Out, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("fix", "--unsafe", "RL3001", "--cell", "新收.自然人").ExitCode);
        Assert.Contains("新收: [8,", folder.Read(District), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_carried_over_is_mended_with_its_columns()
    {
        using var folder = new ScratchFolder()
            .With("2023.report.yaml", "年度: 2023\n单位: 甲局\n主动公开: {未列: 0, 规章: [0, 0, 0], 行政规范性文件: [0, 0, 6]}\n依申请公开:\n  未列: 0\n  新收: [3, 0, 0, 0, 0, 0, 3]\n  结转下年度: [3, 0, 0, 0, 0, 0, 3]\n复议诉讼: {未列: 0}\n")
            .With("2024.report.yaml", "年度: 2024\n单位: 甲局\n主动公开: {未列: 0, 规章: [0, 0, 0], 行政规范性文件: [2, 1, 9]}\n依申请公开:\n  未列: 0\n  上年结转: [2, 0, 0, 0, 0, 0, 2]\n  办理结果: {予以公开: [2, 0, 0, 0, 0, 0, 2]}\n复议诉讼: {未列: 0}\n");
        folder.Run("fix", "--unsafe", "RL2001,RL2003", "--cell", "上年结转.总计", "--cell", "行政规范性文件.现行有效");
        Assert.Contains("上年结转: [3, 0, 0, 0, 0, 0, 3]", folder.Read("2024.report.yaml"), StringComparison.Ordinal);
        Assert.Contains("行政规范性文件: [2, 1, 7]", folder.Read("2024.report.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_of_the_text_become_references_and_the_text_stays_the_same()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Claims.Replace("答复3件", "答复2件", StringComparison.Ordinal));
        var text = folder.Run("render", "a.report.yaml").Out;
        var dry = folder.Run("link", "--dry-run");
        Assert.Contains("+  收到政府信息公开申请{{新收.总计}}件", dry.Out, StringComparison.Ordinal);
        Assert.Contains("开展培训4次", folder.Read("a.report.yaml"), StringComparison.Ordinal);
        Assert.Contains("个数改写成引用", folder.Run("link").Out, StringComparison.Ordinal);
        Assert.Contains("申请{{新收.总计}}件", folder.Read("a.report.yaml"), StringComparison.Ordinal);
        Assert.Equal(text, folder.Run("render", "a.report.yaml").Out);
        Assert.Equal("没有可以改写成引用的数\n", folder.Run("link").Out.Replace("\r", "", StringComparison.Ordinal));
    }
}
