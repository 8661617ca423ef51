namespace ReportLint.Core.Tests.Rules.Publication;

public sealed class FeeStatementTests
{
    [Theory]
    [InlineData("2023年未收取信息处理费。")]
    [InlineData("本年度没有向申请人收取任何费用。")]
    [InlineData("本年度无收费情况。")]
    [InlineData("收取信息处理费0元。")]
    [InlineData("依据《政府信息公开信息处理费管理办法》收取信息处理费，发出收费通知的件数和总金额以及实际收取的总金额均为0。")]
    [InlineData("全年发出收费通知2件，总金额60元，实际收取30元。")]
    [InlineData("全年发出信息处理费收费通知 2 件，金额和实际收取额均为60元。")]
    [InlineData("本年度发出收费通知1件。通知金额100元。已收取100元。")]
    [InlineData("发出收费通知{{信息处理费.收费通知件数}}件。")]
    public void Every_wording_that_says_all_or_that_there_were_none_is_enough(string sentence)
    {
        if (!sentence.Contains("{{", StringComparison.Ordinal))
            Assert.Empty(Prose.Find("RL6007", $"其他事项: {sentence}"));
        Assert.Empty(Prose.Find("RL6007", $"其他事项: '{sentence}'\n信息处理费: {{收费通知件数: 0, 通知金额: 0, 实收金额: 0}}"));
        Assert.Empty(Prose.Find("RL6007", "其他事项: 电子版见网站。", year: 2020));
    }

    [Theory]
    [InlineData("本报告的电子版见政府网站。", "其他事项")]
    [InlineData("未收取行政事业性收费。", "其他事项")]
    [InlineData("发出收费通知20件，实际收取600元。", "发出收费通知20件，实际收取600元。")]
    [InlineData("按规定收取信息处理费。", "按规定收取信息处理费。")]
    public void What_is_missing_is_said(string sentence, string underlined) => Assert.Equal([underlined], Prose.Find("RL6007", $"其他事项: {sentence}"));

    [Theory]
    [InlineData("无", true)]
    [InlineData("无。", true)]
    [InlineData("无其他需要报告的事项。", true)]
    [InlineData("本机关2023年度暂无其他需要说明的情况。", true)]
    [InlineData("没有其他事项。", true)]
    [InlineData("无其他需要报告的事项，本报告的电子版见网站。", false)]
    [InlineData("无锡路办事点已迁至新址。", false)]
    [InlineData("未收取信息处理费，无其他需要报告的事项。", false)]
    [InlineData("本报告的电子版见政府网站。", false)]
    public void Nothing_else_alone_is_not_enough(string sentence, bool isFound)
    {
        Assert.Equal(isFound ? 1 : 0, Prose.Find("RL6008", $"其他事项: {sentence}").Count);
        if (isFound)
            Assert.Empty(Prose.Find("RL6007", $"其他事项: {sentence}"));
    }
}
