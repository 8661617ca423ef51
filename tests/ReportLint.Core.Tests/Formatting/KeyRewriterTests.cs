using ReportLint.Formatting;
using ReportLint.Forms;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Formatting;

public sealed class KeyRewriterTests
{
    public static TheoryData<string> Examples => [.. ExampleReports.Names];

    [Theory]
    [MemberData(nameof(Examples))]
    public void There_and_back_again(string name)
    {
        var text = ExampleReports.Read(name);
        var english = Rewrite(text, KeyLanguage.English);
        var chinese = Rewrite(english, KeyLanguage.Chinese);
        Assert.Equal(english, Rewrite(chinese, KeyLanguage.English));
        Assert.Contains(text, new[] { english, chinese }, StringComparer.Ordinal);
        Assert.Equal(Figures(text), Figures(english));
        Assert.Equal(Figures(text), Figures(chinese));
    }

    [Fact]
    public void Names_of_rows_texts_and_values_stay()
    {
        const string text = """
            年度: 2020
            单位类型: 部门
            主动公开:
              其他对外管理服务事项:
                行政检查: {上年项目: 1, 增减: 0, 处理决定: {数值: 2, 说明: "处理决定: 2"}}
              政府集中采购: {项目数量: 1, 总金额: 2, 单位: 万元}
              不认得: 1
            总体情况: |
              新收: {{新收.总计}}
            """;
        Assert.Equal("""
            year: 2020
            kind: 部门
            disclosure:
              other-services:
                行政检查: {previous: 1, change: 0, decisions: {value: 2, note: "处理决定: 2"}}
              procurement: {items: 1, amount: 2, unit: 万元}
              不认得: 1
            overview: |
              新收: {{新收.总计}}
            """, Rewrite(text, KeyLanguage.English));
    }

    [Fact]
    public void One_key_in_both_languages_is_refused()
    {
        var report = Lint.Read("年度: 2021\nyear: 2021\n依申请公开:\n  新收: [1]\n  received: [2]\n");
        var rewriting = KeyRewriter.Rewrite(report, KeyLanguage.English);
        Assert.Empty(rewriting.Edits);
        Assert.Equal(["年度 year", "新收 received"], rewriting.Clashes.Select(clash => $"{report.Source.ToString(clash.First)} {report.Source.ToString(clash.Second)}"), StringComparer.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_left_as_it_is() => Assert.Empty(KeyRewriter.Rewrite(Lint.Read("年度: [2021\n单位: 甲\n"), KeyLanguage.English).Edits);

    [Fact]
    public void Generated_reports_of_mixed_keys_keep_their_figures()
    {
        Property.ForSeeds(30, seed =>
        {
            var random = new Random(seed);
            var text = ReportWriter.Write(GeneratedReport.Draw(StatutoryForm.All[random.Next(2)], seed), ReportStyle.Draw(random), seed);
            foreach (var language in Enum.GetValues<KeyLanguage>())
            {
                var rewritten = Rewrite(text, language);
                Assert.Equal(Figures(text), Figures(rewritten));
                Assert.All(Lint.Read(rewritten).Outline.SelectMany(node => node.SelfAndBelow), node => Assert.Equal(node.Key.Name.In(language), node.Written));
            }
        });
    }

    private static string Rewrite(string text, KeyLanguage language) => TextEdits.Apply(text, KeyRewriter.Rewrite(Lint.Read(text), language).Edits);

    private static string Figures(string text)
    {
        var report = Lint.Read(text);
        return string.Join("\n", report.Figures.Concat(report.NamedRows.SelectMany(row => row.Figures)).Select(figure => $"{figure} {figure.State} {figure.Note}"));
    }
}
