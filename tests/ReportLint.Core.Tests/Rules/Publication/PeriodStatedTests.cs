using System.Diagnostics;

namespace ReportLint.Core.Tests.Rules.Publication;

public sealed class PeriodStatedTests
{
    [Theory]
    [InlineData("统计期限为2023年1月1日至12月31日。")]
    [InlineData("本报告所列数据的统计期限，自2023年1月1日起至2023年12月31日止。")]
    [InlineData("自 2023 年 1 月 1 日起，至 2023 年 12 月 31 日止。")]
    [InlineData("统计期限：2023年1月1日-12月31日")]
    [InlineData("统计时限为2023年01月01日——2023年12月31日")]
    [InlineData("统计期限为２０２３年１月１日至１２月３１日。")]
    [InlineData("统计期限为2023年1月1日零时至2023年12月31日24时。")]
    [InlineData("统计期限为2023年1月至12月。")]
    [InlineData("统计期限为1月1日至12月31日。")]
    [InlineData("统计期限为2023.1.1—2023.12.31。")]
    [InlineData("统计期限为2023年1月1日至12月31。")]
    [InlineData("统计期限为二〇二三年一月一日至十二月三十一日。")]
    [InlineData("统计期限为2023年全年。")]
    [InlineData("统计期限为2023年1月1日至2022年12月31日。")]
    [InlineData("统计期限为2023年2月30日至12月31日。")]
    [InlineData("统计期限为2023年1月1日至12月31日。2022年3月1日至4月1日开展了活动。")]
    [InlineData("统计期限见附件；2022年3月1日至4月1日开展了活动。")]
    [InlineData("经统计数据比对，2023年3月1日至4月1日访问量较大。统计期限为全年。")]
    public void A_period_in_any_wording_is_taken(string sentence) => Assert.Empty(Prose.Find("RL6012", $"其他事项: \"{sentence}\""));

    [Theory]
    [InlineData("统计期限为2022年1月1日至2023年12月31日。", "2022年1月1日至2023年12月31日")]
    [InlineData("统计期限为2022年1月1日至12月31日。", "2022年1月1日至12月31日")]
    [InlineData("统计期限为2023年1月1日至11月30日。", "2023年1月1日至11月30日")]
    [InlineData("统计期限为2023年1月至11月。", "2023年1月至11月")]
    [InlineData("本报告所列数据自 2022 年 1 月 1 日起至 2022 年 12 月 31 日止。", "2022 年 1 月 1 日起至 2022 年 12 月 31 日")]
    [InlineData("2022年1月1日至2022年12月31日为本报告的统计期限。", "2022年1月1日至2022年12月31日")]
    [InlineData("本报告所列数据的统计期限为1月1日至12月21日。", "1月1日至12月21日")]
    [InlineData("统计期限自1月1日至11月30日。", "1月1日至11月30日")]
    [InlineData("所列数据统计期限：1月至11月。", "1月至11月")]
    public void A_wrong_period_is_found_to_the_character(string sentence, string underlined) => Assert.Equal([underlined], Prose.Find("RL6012", $"总体情况: \"{sentence}\""));

    [Theory]
    [InlineData("2023年3月1日至4月1日开展了主题宣传活动。")]
    [InlineData("全年公开信息12条。")]
    public void Nothing_on_the_period_is_said_at_the_preamble_or_at_the_beginning(string sentence)
    {
        Assert.Equal([""], Prose.Find("RL6012", $"总体情况: \"{sentence}\""));
        Assert.Equal(["引言"], Prose.Find("RL6012", $"引言: 编制本报告。\n总体情况: \"{sentence}\""));
    }

    [Fact]
    public void A_long_text_of_digits_and_dashes_takes_no_time()
    {
        var watch = Stopwatch.StartNew();
        Assert.Single(Prose.Find("RL6012", "总体情况: \"" + string.Concat(Enumerable.Repeat("2023年1月1日起至-—  1", 20_000)) + "\""));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }
}
