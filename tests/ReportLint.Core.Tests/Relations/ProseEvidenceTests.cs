using ReportLint.Diagnostics;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Relations;

/// <summary>What the prose states counts among the figures: together with the tables it tells which of them is wrong.</summary>
public sealed class ProseEvidenceTests
{
    private static string Report(string prose, string reconsideration = "[3, 1, 0, 1, 5]", string licensing = "24", string received = "[30, 7, 0, 0, 0, 0, 37]") => $$"""
        年度: 2023
        单位: 示例市档案局
        总体情况: |
          {{prose}}
        主动公开:
          未列: 0
          行政许可: {处理决定: {{licensing}} }
        依申请公开:
          未列: 0
          新收: {{received}}
          办理结果:
            予以公开: [30, 7, 0, 0, 0, 0, 37]
            总计: [30, 7, 0, 0, 0, 0, 37]
        复议诉讼:
          未列: 0
          行政复议: {{reconsideration}}
        """;

    [Fact]
    public void The_prose_decides_between_a_total_and_its_addends()
    {
        var finding = Assert.Single(Found(Report("本年收到政府信息公开申请37件，发生行政复议5件。", reconsideration: "[3, 1, 0, 1, 6]")));
        Assert.Equal(("RL1000", "disputes.reconsideration.total", "5"), (finding.Rule.Code, finding.Cell, finding.Expected));
    }

    [Fact]
    public void An_addend_that_the_prose_states_is_named_with_its_value()
    {
        var finding = Assert.Single(Found(Report("因政府信息公开发生行政复议5件，其中维持3件，纠正1件，1件尚未审结。", reconsideration: "[2, 1, 0, 1, 5]")));
        Assert.Equal(("RL1000", "disputes.reconsideration.upheld", "3"), (finding.Rule.Code, finding.Cell, finding.Expected));
    }

    [Fact]
    public void A_consistent_table_is_believed_and_the_prose_is_named()
    {
        var finding = Assert.Single(Found(Report("因政府信息公开发生行政复议6件。")));
        Assert.Equal(("RL4017", "6", "5"), (finding.Rule.Code, finding.Underlined(), finding.Expected));
    }

    [Fact]
    public void A_claim_that_is_right_once_the_wrong_cell_is_mended_is_not_reported()
    {
        var finding = Assert.Single(Found(Report("本年收到政府信息公开申请37件。", received: "[30, 7, 0, 0, 0, 0, 38]")));
        Assert.Equal(("RL1000", "requests.received.total", "37"), (finding.Rule.Code, finding.Cell, finding.Expected));
    }

    [Fact]
    public void Of_a_cell_and_one_sentence_neither_is_believed_but_the_sentence_is_where_it_is_said()
    {
        var finding = Assert.Single(Found(Report("全年作出行政许可决定25件。")));
        Assert.Equal(("RL4025", "25", "24"), (finding.Rule.Code, finding.Underlined(), finding.Expected));
    }

    [Fact]
    public void Two_sentences_that_agree_outvote_a_cell_without_relations()
    {
        var finding = Assert.Single(Found(Report("全年作出行政许可决定25件。办理行政许可25件，均按期办结。")));
        Assert.Equal(("RL1000", "disclosure.licensing.decisions", "25"), (finding.Rule.Code, finding.Cell, finding.Expected));
        Assert.Equal(["25", "25"], finding.Related.Select(related => related.Location.Source.ToString(related.Location.Span)));
    }

    [Fact]
    public void Two_sentences_that_differ_from_each_other_outvote_nothing() =>
        Assert.Equal(["RL4025", "RL4025"], Found(Report("全年作出行政许可决定25件。办理行政许可26件，均按期办结。")).Select(finding => finding.Rule.Code));

    [Fact]
    public void However_much_the_prose_errs_a_wrong_cell_is_still_named()
    {
        var findings = Found(Report("本年收到政府信息公开申请41件，予以公开42件。发生行政复议43件。作出行政许可决定44件。", received: "[31, 7, 0, 0, 0, 0, 37]"));
        Assert.Equal(["RL1000", "RL4001", "RL4007", "RL4017", "RL4025"], findings.Select(finding => finding.Rule.Code).Order(StringComparer.Ordinal));
        Assert.Equal(("requests.received.natural-person", "30"), (findings.Single(finding => finding.Cell is not null && finding.Rule.Code is "RL1000").Cell, findings.Single(finding => finding.Rule.Code is "RL1000").Expected));
    }

    /// <summary>What is found about figures; what the law requires of a whole report is another matter.</summary>
    private static IReadOnlyList<Finding> Found(string yaml) => [.. Lint.Text(yaml).Where(finding => finding.Rule.Group is RuleGroup.Figures or RuleGroup.Claims)];
}
