using System.Text.RegularExpressions;
using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Commands;

/// <summary>The clerk's year: from last year's report to a clean one of this year.</summary>
public sealed partial class RolloverTests
{
    private const string Last = """
        年度: 2021
        单位: 示例市示例局
        单位类型: 部门
        发布日期: 2022-01-20

        引言: 依据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。本报告所列数据的统计期限为2021年1月1日至12月31日。

        总体情况: |
          ## 主动公开
          2021年，通过门户网站发布信息312条。依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）执行，咨询电话010-12345678。
          ## 依申请公开
          2021年新收政府信息公开申请7件，均为自然人，上年结转2件，予以公开8件，结转下年度继续办理1件。
          ## 政府信息管理
          2022年1月10日前完成归档。
          ## 政府信息公开平台建设
          维护好网站。
          ## 监督保障
          全年培训两次。

        主动公开:
          未列: 0
          行政规范性文件: [3, 1, 12]
          行政许可: [{数值: 88, 说明: 其中延续12件}]
        依申请公开:
          未列: 0
          新收: [7, 0, 0, 0, 0, 0]
          上年结转: [2, 0, 0, 0, 0, 0]
          办理结果: {予以公开: [8, 0, 0, 0, 0, 0]}
          结转下年度: [1, 0, 0, 0, 0, 0]
        复议诉讼:
          未列: 0
          行政复议: [1, 0, 0, 0]

        问题与改进: |
          存在的问题：一是主动公开的意识还不够强，二是业务培训的次数偏少。改进情况：已明确专人负责，并把培训列入年度计划。
        其他事项: |
          依据《政府信息公开信息处理费管理办法》收取信息处理费，发出收费通知的件数和总金额以及实际收取的总金额均为0。

        信息处理费: {收费通知件数: 0, 通知金额: 0, 实收金额: 0}
        """;

    [Fact]
    public void A_check_of_the_new_report_lists_just_what_is_left_to_fill_in()
    {
        using var folder = new ScratchFolder(wantsWholeReports: true).With("reports/2021/示例局.report.yaml", Last);

        var run = folder.Run("init", "--from", "reports/2021/示例局.report.yaml");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(folder.Read("reports/2022/示例局.report.yaml") + "\n" + run.Out + "\n" + folder.Run("check", "reports/2022", "--today", "2023-01-10").Out, "2022");
        var found = folder.Run("check", "reports/2022", "--today", "2023-01-10").Out;
        var numbers = Counts().Match(run.Out);
        Assert.Equal(numbers.Groups["cells"].Value, Regex.Count(found, "error RL0004", RegexOptions.None, TimeSpan.FromSeconds(1)).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(numbers.Groups["places"].Value, Regex.Count(found, "error RL5001", RegexOptions.None, TimeSpan.FromSeconds(1)).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void From_an_imported_report_of_2021_to_a_clean_one_of_2022()
    {
        using var folder = new ScratchFolder(wantsWholeReports: true).With("last.report.yaml", Last);
        // The published report: all that there is in January.
        Assert.Equal(0, folder.Run("render", "last.report.yaml", "-o", "published").ExitCode);
        File.Delete(Path.Combine(folder.Path, "last.report.yaml"));
        var published = Path.GetRelativePath(folder.Path, Assert.Single(Directory.GetFiles(Path.Combine(folder.Path, "published"), "*", SearchOption.AllDirectories)));
        var imported = folder.Run("import", published, "-o", "reports/2021");
        Assert.True(imported.ExitCode == 0, imported.Error);
        var last = Path.GetRelativePath(folder.Path, Assert.Single(Directory.GetFiles(Path.Combine(folder.Path, "reports", "2021"))));
        Assert.Equal(0, folder.Run("init", "reports/2022/示例局.report.yaml", "--from", last, "--kind", "部门").ExitCode);

        // What a person types: the cells, the places of the text, the day. Nothing else.
        var report = folder.Read("reports/2022/示例局.report.yaml");
        var typed = 0;
        report = Fill(report, "行政规范性文件: [~, ~, ~]", "行政规范性文件: [2, 1, 13]");
        report = Fill(report, "行政许可: [~]", "行政许可: [95]");
        report = Fill(report, "新收: [~, ", "新收: [5, ");
        report = Fill(report, "予以公开: [~, ", "予以公开: [4, ");
        report = Fill(report, "结转下年度: [~, ", "结转下年度: [2, ");
        report = Fill(report, "行政复议: [~, ", "行政复议: [0, ");
        report = Fill(report, "发布信息【待填】条", "发布信息350条");
        report = Fill(report, "【待填】前完成归档", "2023年1月12日前完成归档");
        report = Fill(report, "# 发布日期: 2023-01-31", "发布日期: 2023-01-18");
        report = Fill(report, "一是主动公开的意识还不够强，二是业务培训的次数偏少", "一是解读形式还不够丰富，二是对基层的指导还不够经常");
        if (report.Contains("培训【待填】次", StringComparison.Ordinal))
            report = Fill(report, "培训【待填】次", "培训三次");
        File.WriteAllText(Path.Combine(folder.Path, "reports/2022/示例局.report.yaml"), report);

        var check = folder.Run("check", "--fail-on", "warning", "--today", "2023-01-18");
        Assert.True(check.ExitCode == 0, check.Out + report);
        Assert.InRange(typed, 1, 200);
        var text = folder.Run("render", "reports/2022").Out;
        Assert.Contains("2022年新收政府信息公开申请5件，均为自然人，上年结转1件，予以公开4件，结转下年度继续办理2件。", text, StringComparison.Ordinal);

        string Fill(string old, string place, string with)
        {
            Assert.Contains(place, old, StringComparison.Ordinal);
            typed += with.Length;
            return old.Replace(place, with, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void When_the_form_changes_it_is_said_what_has_no_place_any_more()
    {
        using var folder = new ScratchFolder().With("2020.report.yaml", """
            年度: 2020
            单位: 示例市示例局
            单位类型: 部门
            主动公开:
              未列: 0
              行政许可: {上年项目: 5, 增减: +2, 处理决定: 31}
              政府集中采购: {项目数量: 2, 总金额: 16.3700, 单位: 万元}
            依申请公开:
              未列: 0
              新收: [2, 0, 0, 0, 0, 0]
              办理结果: {其他处理: [1, 0, 0, 0, 0, 0]}
              结转下年度: [1, 0, 0, 0, 0, 0]
            复议诉讼: {未列: 0}
            """);

        var run = folder.Run("init", "--from", "2020.report.yaml");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2021年的格式里没有地方写：", run.Error, StringComparison.Ordinal);
        foreach (var dropped in new[] { "“行政许可”上一年项目数量5", "采购总金额16.3700", "“（六）其他处理”自然人列1" })
            Assert.Contains(dropped, run.Error, StringComparison.Ordinal);
        var report = Lint.Read(folder.Read("2021.report.yaml"));
        Assert.Equal(2021, report.Edition.Year);
        Assert.Equal(1, report.Find("requests.carried-over.natural-person")!.Count);
        Assert.False(report.Find("requests.outcomes.other.else.natural-person")!.IsKnown);
        Assert.True(report.Find("requests.outcomes.other.else.enterprise")!.IsKnown);
        Assert.False(report.Find("disclosure.licensing.decisions")!.IsKnown);
        Assert.Equal(0, report.Find("disclosure.penalties.decisions")!.Count);
    }

    [Fact]
    public void Items_of_last_year_are_known()
    {
        using var folder = new ScratchFolder().With("2019.report.yaml", """
            年度: 2019
            单位: 示例市示例局
            单位类型: 部门
            主动公开:
              未列: 0
              行政许可: {上年项目: 5, 增减: +2, 处理决定: 31}
              其他对外管理服务事项:
                行政检查: {上年项目: 4, 增减: -1, 处理决定: 9}
            依申请公开: {未列: 0}
            复议诉讼: {未列: 0}
            """);

        Assert.Equal(0, folder.Run("init", "--from", "2019.report.yaml").ExitCode);

        var report = folder.Read("2020.report.yaml");
        Assert.Contains("  行政许可: [7, ~, ~]  # 上年：7, +2, 31\n", report, StringComparison.Ordinal);
        Assert.Contains("    行政检查: [3, ~, ~]  # 上年：3, -1, 9\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain("RL2004", folder.Run("check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_district_goes_on_to_the_next_year()
    {
        using var folder = new ScratchFolder();
        var agency = Last.Replace("2021", "2024", StringComparison.Ordinal).Replace("2022", "2025", StringComparison.Ordinal);
        foreach (var name in new[] { "教育局", "民政局", "财政局" })
            folder.With($"reports/2024/单位/{name}.report.yaml", agency.Replace("示例市示例局", "示例区" + name, StringComparison.Ordinal));
        folder.With("reports/2024/区政府.report.yaml", "年度: 2024\n单位: 示例区人民政府\n单位类型: 政府\n汇总: 单位/*.report.yaml\n主动公开: {未列: 汇总}\n依申请公开: {未列: 汇总}\n复议诉讼: {未列: 汇总}\n")
            .With("reports/2025/单位/财政局.report.yaml", "mine");

        var run = folder.Run("init", "--all-from", "reports/2024", "-o", "reports/2025");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("新建了3份报告", run.Out, StringComparison.Ordinal);
        Assert.Contains("reports/2025/单位/财政局.report.yaml已经存在", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", folder.Read("reports/2025/单位/财政局.report.yaml"));
        var district = folder.Read("reports/2025/区政府.report.yaml");
        Assert.Contains("汇总: '单位/*.report.yaml'\n", district, StringComparison.Ordinal);
        Assert.Contains("依申请公开:\n  未列: 汇总\n", district, StringComparison.Ordinal);
        // Who is missing is named.
        Assert.Contains("示例区财政局", folder.Run("check", "reports/2025/区政府.report.yaml").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("单位: 甲局\n")]
    [InlineData("年度: 2021\n单位: 甲局\n主动公开: [\n")]
    [InlineData("")]
    public void Nothing_follows_what_cannot_be_read(string text)
    {
        using var folder = new ScratchFolder().With("a.report.yaml", text);
        var run = folder.Run("init", "b.report.yaml", "--from", "a.report.yaml", "--kind", "部门");
        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(Path.Combine(folder.Path, "b.report.yaml")));
    }

    [Theory]
    [InlineData("text", "本年收到7件。")]
    [InlineData("quoted", "\"2021年，\\t收到7件\\u2028。\"")]
    [InlineData("folded", ">\n  2021年收到7件，\n  其中8件予以公开。\n\n  第二段　100%。")]
    [InlineData("plain", "2021年收到7件")]
    public void Whatever_the_style_of_a_text_it_goes_on_as_a_block(string name, string text)
    {
        using var folder = new ScratchFolder().With($"{name}-2021.report.yaml", $"年度: 2021\n单位: 甲局\n单位类型: 部门\n总体情况: {text}\n主动公开: {{未列: 0}}\n依申请公开:\n  未列: 0\n  新收: [7, 0, 0, 0, 0, 0]\n  办理结果: {{予以公开: [7, 0, 0, 0, 0, 0]}}\n复议诉讼: {{未列: 0}}\n");
        Assert.Equal(0, folder.Run("init", "--from", $"{name}-2021.report.yaml").ExitCode);
        var next = folder.Read($"{name}-2022.report.yaml");
        Assert.Contains("总体情况: |\n  ", next, StringComparison.Ordinal);
        Assert.DoesNotContain("7件", next, StringComparison.Ordinal);
        var codes = Regex.Matches(folder.Run("check", $"{name}-2022.report.yaml").Out, "(?:error|warning) (?<code>RL[0-9]{4})", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(match => match.Groups["code"].Value).Distinct();
        Assert.All(codes, code => Assert.Contains(code, new[] { "RL0004", "RL5001" }));
    }

    [GeneratedRegex("表格(?<cells>[0-9]+)格，正文(?<places>[0-9]+)处", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Counts();
}
