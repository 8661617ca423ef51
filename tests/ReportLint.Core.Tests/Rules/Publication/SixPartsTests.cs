namespace ReportLint.Core.Tests.Rules.Publication;

public sealed class SixPartsTests
{
    private const string Rest = "问题与改进: 有问题，已改进。\n其他事项: 无。";

    [Theory]
    [InlineData("  （一）主动公开政府信息情况\n  公开12条。")]
    [InlineData("  ## 主动公开政府信息情况\n  公开12条。")]
    [InlineData("  一、主动公开\n  公开12条。\n\n  二、依申请公开\n  无。")]
    [InlineData("  本报告由一、总体情况，二、主动公开政府信息情况等六个部分组成。")]
    [InlineData("  一、二季度公开5条，三、四季度公开7条。")]
    [InlineData("  1. 总体情况\n  2. 主动公开政府信息情况")]
    [InlineData("  ## 总体情况\n  平稳。\n  ## 主动公开\n  12条。")]
    public void Headings_and_lists_within_a_part_are_left_alone(string text) => Assert.Empty(Prose.Find("RL6001", $"总体情况: |\n{text}\n{Rest}"));

    [Theory]
    [InlineData("  一、总体情况\n  公开12条。", "一、总体情况")]
    [InlineData("  ## 一、概述\n  公开12条。", "一、概述")]
    [InlineData("  一、 工作概况\n\n  公开12条。", "一、 工作概况")]
    [InlineData("  ## 总体情况\n  公开12条。", "总体情况")]
    [InlineData("  公开12条。\n  二、主动公开政府信息情况\n  见下表。", "二、主动公开政府信息情况")]
    [InlineData("  公开12条。\n\n  五．存在的主要问题及改进情况", "五．存在的主要问题及改进情况")]
    public void Headings_of_parts_are_found_wherever_they_were_pasted(string text, string underlined) =>
        Assert.Equal([underlined], Prose.Find("RL6001", $"总体情况: |\n{text}\n{Rest}"));

    [Fact]
    public void A_part_that_may_be_there_is_not_called_missing()
    {
        Assert.Empty(Prose.Find("RL6001", $"总体情況: 公开12条。\n{Rest}"));
        Assert.Empty(Prose.Find("RL6001", "总体情况: 公开12条。\n问题与改进: \"没有结束\n其他事项: 无。"));
        Assert.Equal([""], Prose.Find("RL6001", "总体情况: 公开12条。\n问题与改进: 有问题。"));
        Assert.Equal(["其他事项"], Prose.Find("RL6001", "总体情况: 公开12条。\n问题与改进: 有问题。\n其他事项: '  '"));
        Assert.Equal(["其他事项"], Prose.Find("RL6001", "总体情况: 公开12条。\n问题与改进: 有问题。\n其他事项:\n信息处理费: {收费通知件数: 1, 通知金额: ~, 实收金额: 0}"));
    }
}
