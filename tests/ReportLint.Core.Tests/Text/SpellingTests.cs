using ReportLint.Text;

namespace ReportLint.Core.Tests.Text;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("recieved", "received")]
    [InlineData("carried-foward", "carried-forward")]
    [InlineData("Granted", "granted")]
    [InlineData("granted", null)]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_suggested_when_it_is_near(string word, string? expected) =>
        Assert.Equal(expected, Spelling.Nearest(word, ["received", "carried-over", "carried-forward", "granted"]));

    [Theory]
    [InlineData("结转下年", "结转下年度")]
    [InlineData("上年接转", "上年结转")]
    [InlineData("甲乙", null)]
    public void Chinese_words_too(string word, string? expected) => Assert.Equal(expected, Spelling.Nearest(word, ["新收", "上年结转", "结转下年度"]));
}
