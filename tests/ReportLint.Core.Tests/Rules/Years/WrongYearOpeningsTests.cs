using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Rules.Years;

/// <summary>Sentences of last year in this year's report: found however they begin, and whoever they speak of; what looks back is left alone.</summary>
public sealed class WrongYearOpeningsTests
{
    [Theory]
    [InlineData("2022年，本局公开信息300条。")]
    [InlineData("2022年本局公开信息300条。")]
    [InlineData("2022年度，本局公开信息300条。")]
    [InlineData("2022年全年，公开信息300条。")]
    [InlineData("2022年里，公开信息300条。")]
    [InlineData("在2022年，公开信息300条。")]
    [InlineData("截至2022年底，公开信息300条。")]
    [InlineData("截至2022年12月31日，公开信息300条。")]
    [InlineData("截至2022年12月底，收到申请3件。")]
    [InlineData("2022年1月1日至12月31日，办结申请3件。")]
    [InlineData("2022年1月至12月，推送文章120篇。")]
    [InlineData("2022年1-12月，推送文章120篇。")]
    [InlineData("2022年，街道组织活动12场。")]
    [InlineData("2022年，中心编发简报24期。")]
    [InlineData("2022年街道主动公开信息300条。")]
    [InlineData("2022年，示例县水务局新收申请3件，上年结转2件。")]
    [InlineData("2022年示例县水务局共收到申请3件。")]
    [InlineData("2022年，水务局举办培训4期，参训人员300人次。")]
    [InlineData("2022年，全局公开信息300条。")]
    [InlineData("2022年，我局公开信息300条。")]
    [InlineData("2022年制作、获取政府信息467条。")]
    [InlineData("2022年新收政府信息公开申请3件。")]
    [InlineData("2022年共收到申请3件。")]
    [InlineData("2022年举办培训4期。")]
    [InlineData("2022年开展检查12次。")]
    [InlineData("2022年推送文章120篇。")]
    [InlineData("2022年，接待来访群众120人次。")]
    [InlineData("2022年，政府网站发布信息300条。")]
    [InlineData("2022年，微信公众号推送文章120篇。")]
    [InlineData("2022年，围绕重点领域，公开信息300条。")]
    [InlineData("2022年，认真落实各项制度，及时更新目录。")]
    [InlineData("2022年，本局坚持以公开为常态，认真落实各项制度。")]
    [InlineData("2022年度，按照上级部署，全面推进政务公开。")]
    [InlineData("2022年，在县委领导下，我局认真落实各项制度。")]
    [InlineData("2022年，深入推进重点领域信息公开。")]
    [InlineData("2022年，政府信息公开工作扎实推进。")]
    [InlineData("2021年，本局公开信息300条。")]
    [InlineData("信息公开工作按要求完成。2022年，本局公开信息300条。")]
    [InlineData("现将2022年政府信息公开工作情况报告如下：")]
    [InlineData("2022年，严格执行保密审查制度，审查信息300条。")]
    public void An_opening_with_another_year_is_found(string text)
    {
        var found = Assert.Single(Run(text), finding => finding.Rule.Code is "RL5003" or "RL2013");
        Assert.Equal("RL5003", found.Rule.Code);
        Assert.Equal(text[text.IndexOf("20", StringComparison.Ordinal)..][..4], found.Underlined());
    }

    [Theory]
    [InlineData("与2022年相比，公开信息增加30条。")]
    [InlineData("2022年以来，本局修订制度5项。")]
    [InlineData("2022年部门决算公开3项。")]
    [InlineData("2022年度报告按时公布。")]
    [InlineData("2022年，全县机构改革，职能划入本局。")]
    [InlineData("2022年，公众号开通，栏目逐步完善。")]
    [InlineData("2022年公开信息300条，2023年公开信息310条。")]
    [InlineData("2022年遗留的2件申请已经办结。")]
    [InlineData("2022年收到的2件申请，在法定期限内答复。")]
    [InlineData("2022年，国务院办公厅部署了3项任务。")]
    [InlineData("2024年，本局将公开信息300条。")]
    [InlineData("2024年，计划举办培训4期。")]
    [InlineData("2023年，本局公开信息300条。")]
    [InlineData("《2022年政务公开工作要点》列明的12项任务完成。")]
    [InlineData("2022年9月印发的办法继续执行，涉及事项12项。")]
    [InlineData("自2022年起，每年举办培训4期。")]
    public void What_looks_back_or_ahead_is_left_alone(string text) => Assert.DoesNotContain(Run(text), finding => finding.Rule.Code is "RL5003" or "RL2013");

    [Fact]
    public void A_year_with_last_years_figures_is_reported_once_as_last_years_sentence()
    {
        var findings = Repository("2022年，本局收到政府信息公开申请7件。", "2022年，本局收到政府信息公开申请7件。");
        Assert.Equal(["RL2013"], findings.Where(finding => finding.Rule.Code is "RL5003" or "RL2013").Select(finding => finding.Rule.Code));
    }

    [Fact]
    public void Many_sentences_of_last_year_are_borne()
    {
        var text = string.Concat(Enumerable.Repeat("2022年，本局收到政府信息公开申请7件。去年收到申请5件。", 1000));
        Assert.DoesNotContain(Repository(text, text), finding => string.Equals(finding.Rule.Code, "RL0099", StringComparison.Ordinal));
    }

    private static IReadOnlyList<Finding> Run(string text) => Lint.Text(Report(2023, 0, text));

    private static IReadOnlyList<Finding> Repository(string last, string text) => [.. LintSnapshot.Of(new LintOptions { Today = Lint.Today, Catalogue = Lint.Rules },
        [Source(2022, 7, last), Source(2023, 9, text)]).ToResult().Findings.Where(finding => finding.Location.Source.Path.StartsWith("2023", StringComparison.Ordinal))];

    private static SourceText Source(int year, int received, string text)
    {
        var path = year.ToString(CultureInfo.InvariantCulture) + "/水务局.report.yaml";
        return SourceText.FromString(path, Report(year, received, text), "/" + path);
    }

    private static string Report(int year, int received, string text) => string.Create(CultureInfo.InvariantCulture, $$"""
        年度: {{year}}
        单位: 示例县水务局
        总体情况: |
          {{text}}
        主动公开: {未列: 0}
        依申请公开:
          未列: 0
          新收: [{{received}}, 0, 0, 0, 0, 0, {{received}}]
          办理结果:
            予以公开: [{{received}}, 0, 0, 0, 0, 0, {{received}}]
        复议诉讼: {未列: 0}
        """);
}
