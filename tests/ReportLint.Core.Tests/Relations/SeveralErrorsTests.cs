using ReportLint.Testing;
using ReportLint.Testing.Localization;

namespace ReportLint.Core.Tests.Relations;

/// <summary>However many figures are wrong, what is said of them is true. The benchmark <c>localization</c> counts the same over many more reports.</summary>
public sealed class SeveralErrorsTests
{
    private const int Reports = 60;

    public static TheoryData<int, ErrorSpread> Kinds()
    {
        var data = new TheoryData<int, ErrorSpread>();
        for (var errors = 1; errors <= 4; errors++)
        {
            data.Add(errors, ErrorSpread.Anywhere);
            data.Add(errors, ErrorSpread.OneLine);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_is_said_that_recomputing_contradicts(int errors, ErrorSpread spread)
    {
        var tally = new LocalizationTally();
        for (var seed = 0; seed < Reports; seed++)
            tally.Add(ErroneousReport.Draw(-1 - seed, errors, spread));

        Assert.Empty(tally.UntrueStatements);
        if (errors <= 2)
            Assert.Equal(0, tally.RightAccusedForCertain);
        if (errors == 1)
            Assert.Equal(0, tally.RightAccused + tally.WrongValue);
        if (errors <= 3)
            Assert.True(tally.Named > Reports / 3, $"only in {tally.Named} of {Reports} reports the errors are named");
    }

    [Theory]
    [InlineData("  上年结转: [0, 0, 0, 0, 0, 0, 0]\n", "  结转下年度: [0, 0, 0, 0, 0, 0, 0]\n")]
    [InlineData("", "")]
    public void Two_slips_in_one_column_accuse_no_other_figure(string carriedOver, string carriedForward)
    {
        // 予以公开 was 1, 部分公开 3: both with a 1 too many.
        var findings = Lint.Text(Requests("[10, 0, 0, 0, 0, 0]", carriedOver + "  办理结果:\n    予以公开: [11, 0, 0, 0, 0, 0]\n    部分公开: [13, 0, 0, 0, 0, 0]\n    无法提供: {本机关不掌握: [6, 0, 0, 0, 0, 0]}\n    总计: [10, 0, 0, 0, 0, 0]\n" + carriedForward));

        var finding = Assert.Single(findings);
        Assert.Equal(("RL1002", "requests.outcomes.total.natural-person"), (finding.Rule.Code, finding.Cell));
        Assert.Contains(finding.Related, related => related.Cell is "requests.outcomes.granted.natural-person");
        Assert.Contains(finding.Related, related => related.Cell is "requests.outcomes.partially-granted.natural-person");
        Assert.Null(new StatementChecker(finding.Location.Source).FindUntrue(finding));
    }

    [Fact]
    public void One_change_that_is_no_slip_accuses_nobody_where_two_slips_explain_the_same()
    {
        // 予以公开 was 10, 部分公开 3. 予以公开 as 0 would do alone, but nobody types 110 for 0.
        var findings = Lint.Text(Requests("[13, 0, 0, 0, 0, 0]", "  办理结果:\n    予以公开: [110, 0, 0, 0, 0, 0]\n    部分公开: [13, 0, 0, 0, 0, 0]\n    总计: [13, 0, 0, 0, 0, 0]\n"));

        var finding = Assert.Single(findings);
        Assert.Equal(("RL1002", "requests.outcomes.total.natural-person"), (finding.Rule.Code, finding.Cell));
        Assert.Contains(finding.Related, related => related.Cell is "requests.outcomes.partially-granted.natural-person");
        Assert.DoesNotContain("最可能", finding.Message.ToString(), StringComparison.Ordinal);
        Assert.Null(new StatementChecker(finding.Location.Source).FindUntrue(finding));
    }

    [Fact]
    public void One_slip_is_named_even_where_two_others_would_do_but_not_for_certain()
    {
        // Or 新收 and 予以公开 were both 21.
        var finding = Assert.Single(Lint.Text(Requests("[12, 0, 0, 0, 0, 0]", "  办理结果:\n    予以公开: [12, 0, 0, 0, 0, 0]\n    总计: [21, 0, 0, 0, 0, 0]\n")));

        Assert.Equal(("RL1000", "requests.outcomes.total.natural-person", "12"), (finding.Rule.Code, finding.Cell, finding.Expected));
        Assert.Contains("很可能应为12：只改这一个数，不成立的勾稽关系就能成立（", finding.Message.ToString(), StringComparison.Ordinal);
        Assert.Null(new StatementChecker(finding.Location.Source).FindUntrue(finding));
    }

    [Fact]
    public void A_figure_that_only_has_to_follow_another_is_said_to_follow()
    {
        // 总计 and 新收 were 30: nothing else mends the column with two changes, and only 总计 breaks a relation.
        var findings = Lint.Text(Requests("[3, 0, 0, 0, 0, 0]", "  上年结转: [0, 0, 0, 0, 0, 0, 0]\n  办理结果:\n    予以公开: [10, 0, 0, 0, 0, 0]\n    部分公开: [10, 0, 0, 0, 0, 0]\n    无法提供: {本机关不掌握: [10, 0, 0, 0, 0, 0]}\n    总计: [3, 0, 0, 0, 0, 0]\n  结转下年度: [0, 0, 0, 0, 0, 0, 0]\n"));

        Assert.Equal([("RL1000", "requests.received.natural-person", "30"), ("RL1000", "requests.outcomes.total.natural-person", "30")], findings.Select(finding => (finding.Rule.Code, finding.Cell!, finding.Expected!)));
        Assert.Contains("改动最少的改法都要改这个数（它所在的勾稽关系现在成立，要随别的数一起改）", findings[0].Message.ToString(), StringComparison.Ordinal);
        Assert.All(findings, finding => Assert.Null(new StatementChecker(finding.Location.Source).FindUntrue(finding)));
    }

    private static string Requests(string received, string more) =>
        $"年度: 2024\n单位: 示例县统计局\n主动公开: {{未列: 0}}\n依申请公开:\n  未列: 0\n  新收: {received}\n{more}复议诉讼: {{未列: 0}}\n";
}
