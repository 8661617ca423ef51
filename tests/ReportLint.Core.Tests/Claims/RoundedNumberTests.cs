using ReportLint.Claims.Arithmetic;

namespace ReportLint.Core.Tests.Claims;

public sealed class RoundedNumberTests
{
    [Theory]
    [InlineData(12_499, false)]
    [InlineData(12_500, true)]
    [InlineData(13_000, true)]
    [InlineData(13_999, true)]
    [InlineData(14_000, false)]
    public void An_amount_may_be_rounded_or_cut_off(long exact, bool isSo) =>
        // 1.3亿元 beside 万元.
        Assert.Equal(isSo, RoundedNumber.CanStandFor(13_000, RoundedNumber.LastDigit(10_000, decimals: 1), exact));
}
