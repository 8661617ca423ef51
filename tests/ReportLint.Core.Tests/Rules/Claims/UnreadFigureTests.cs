using ReportLint.Testing;

namespace ReportLint.Core.Tests.Rules.Claims;

/// <summary>What stands for a figure that could not be read is unknown: no sum is made without it.</summary>
public sealed class UnreadFigureTests
{
    [Theory]
    [InlineData("全部办结，共4件，其中予以公开{{予以公开.总计}}件，部分公开0件，无法提供{{无法提供.本机关不掌握.总计}}件。")]
    [InlineData("全部办结，予以公开{{予以公开.总计}}件，部分公开0件，无法提供1件，共计4件。")]
    public void A_list_with_an_unread_figure_is_not_added(string sentence)
    {
        var yaml = SampleReport.Change("全部办结。", sentence);
        Assert.Equal("", Lint.Text(yaml).Describe());
        yaml = yaml.Replace("予以公开:         [3", "予以公开: {       [3", StringComparison.Ordinal);
        Assert.Equal("RL0001", Assert.Single(Lint.Text(yaml)).Rule.Code);
    }
}
