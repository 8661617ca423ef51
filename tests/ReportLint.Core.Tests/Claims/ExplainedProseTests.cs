using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Claims;

/// <summary>Figures that look wrong and that their sentence explains; and wrong ones that look right.</summary>
public sealed class ExplainedProseTests
{
    [Theory]
    [InlineData("本年共发布消息3070条，其中动态602条，公告（含中标公告和招标公告）1905条，目录563条。")]
    [InlineData("发布消息1280条，其中许可1012条，处罚196条，采购21条。今年起另列解读51条。")]
    [InlineData("制作图表262张，其中：流程图12张，机构图8张，重点图41张，预算图5张，指南、年报、制度各1张，其他193张。")]
    [InlineData("2023全年共收到政府信息公开申请221件。")]
    [InlineData("收到申请221件，上年结转9件，其中网络提交160件、信函提交70件。")]
    [InlineData("答复结果：逾期不补正4件，逾期未缴费1件，其他处理2件。")]
    [InlineData("行政规范性文件14件，其中新制定9件、修改3件、重新公布2件。")]
    [InlineData("准许公开60件来自企业的申请。")]
    public void What_the_sentence_explains_is_left_alone(string sentence) => Assert.Equal("", Found(sentence));

    [Theory]
    [InlineData("发布消息2400条（其中政策810条，动态1524条），并通过电视、广播等媒体转载。", "RL4028")]
    [InlineData("发布消息5210条，其中概况900条，动态2410条，预决算、重大事件等群众关心的消息1580条。", "RL4028")]
    [InlineData("部分公开和不予公开共65件。", "RL4009")]
    [InlineData("无法提供和不予处理共46件。", "RL4011")]
    [InlineData("因政府信息公开引起的行政诉讼中，未经复议直接起诉和复议后起诉共12件。", "RL4018")]
    [InlineData("拒绝公开93件。", "RL4009")]
    [InlineData("上年滚存政府信息公开申请8件。", "RL4004")]
    [InlineData("尚有政府信息公开申请8件留到明年答复。", "RL4005")]
    public void What_it_does_not_explain_is_found_once(string sentence, string code) => Assert.Equal(code, Found(sentence));

    private static string Found(string sentence) => string.Join(" ", Lint.Text(CorpusReports.With("市场监督管理局", "政府信息公开申请", sentence))
        .Where(finding => finding.Severity != Severity.Info && finding.Rule.Group is RuleGroup.Claims or RuleGroup.Figures).Select(finding => finding.Rule.Code.ToString(CultureInfo.InvariantCulture)));
}
