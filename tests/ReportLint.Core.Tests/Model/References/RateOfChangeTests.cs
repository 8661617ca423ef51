using System.Globalization;
using ReportLint.Model.References;

namespace ReportLint.Core.Tests.Model.References;

public class RateOfChangeTests
{
    [Theory]
    [InlineData("4", "7", "增长75%")]
    [InlineData("7", "4", "下降42.9%")]
    [InlineData("3", "4", "增长33.3%")]
    [InlineData("3", "5", "增长66.7%")]
    [InlineData("5", "5", "持平")]
    [InlineData("0", "0", "持平")]
    [InlineData("166.37", "166.3700", "持平")]
    [InlineData("7", "0", "下降100%")]
    [InlineData("1", "1000", "增长99900%")]
    [InlineData("100", "87.7", "下降12.3%")]
    [InlineData("10000", "10001", "增长0%")]
    // Half of a tenth goes up, a little less goes down.
    [InlineData("2000", "2001", "增长0.1%")]
    [InlineData("2000", "1999", "下降0.1%")]
    [InlineData("200000000000001", "200100000000001", "增长0%")]
    [InlineData("800", "801", "增长0.1%")]
    [InlineData("8", "9", "增长12.5%")]
    [InlineData("1000", "1124.5", "增长12.5%")]
    [InlineData("1000", "1124.4999999999999999", "增长12.4%")]
    public void It_is_rounded_half_up_to_one_decimal(string before, string now, string text) =>
        Assert.Equal(text, RateOfChange.Write(Parse(before), Parse(now)));

    [Theory]
    [InlineData("0", "1")]
    [InlineData("-2", "3")]
    public void From_nothing_there_is_none(string before, string now) => Assert.Null(RateOfChange.Write(Parse(before), Parse(now)));

    [Fact]
    public void The_largest_figures_have_one()
    {
        Assert.Equal("增长99999999999999900%", RateOfChange.Write(1, 1_000_000_000_000_000));
        Assert.Equal("下降100%", RateOfChange.Write(1_000_000_000_000_000, 0.0001m));
    }

    private static decimal Parse(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);
}
