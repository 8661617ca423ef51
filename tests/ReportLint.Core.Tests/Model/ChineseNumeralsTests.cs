using ReportLint.Model;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Model;

public sealed class ChineseNumeralsTests
{
    [Theory]
    [InlineData(0, "零")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(21, "二十一")]
    [InlineData(100, "一百")]
    [InlineData(105, "一百零五")]
    [InlineData(110, "一百一十")]
    [InlineData(1010, "一千零一十")]
    [InlineData(10_000, "一万")]
    [InlineData(10_050, "一万零五十")]
    [InlineData(100_000, "十万")]
    [InlineData(110_000, "十一万")]
    [InlineData(1_107_543, "一百一十万七千五百四十三")]
    [InlineData(100_000_000, "一亿")]
    [InlineData(-3, "负三")]
    public void Numbers_are_written_as_official_texts_write_them(long number, string text) => Assert.Equal(text, ChineseNumerals.Write(number));

    [Theory]
    [InlineData("两百", 200)]
    [InlineData("二十一", 21)]
    [InlineData("一十二", 12)]
    [InlineData("两万零三", 20_003)]
    public void Numerals_are_read(string text, long number)
    {
        Assert.True(ChineseNumerals.TryRead(text, out var read));
        Assert.Equal(number, read);
    }

    [Theory]
    [InlineData("万")]
    [InlineData("十十")]
    [InlineData("千百")]
    [InlineData("一百五")]
    [InlineData("若干")]
    [InlineData("")]
    public void Other_texts_are_not(string text) => Assert.False(ChineseNumerals.TryRead(text, out _));

    [Fact]
    public void What_is_written_can_be_read() => Property.ForSeeds(1000, seed =>
    {
        var number = new Random(seed).NextInt64(0, 100_000_000);
        Assert.True(ChineseNumerals.TryRead(ChineseNumerals.Write(number), out var read));
        Assert.Equal(number, read);
    });
}
