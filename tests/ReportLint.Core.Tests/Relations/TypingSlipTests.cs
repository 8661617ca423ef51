using ReportLint.Relations;

namespace ReportLint.Core.Tests.Relations;

public sealed class TypingSlipTests
{
    [Theory]
    [InlineData(12, 21)]
    [InlineData(12, 13)]
    [InlineData(12, 1)]
    [InlineData(12, 132)]
    [InlineData(1436, 1346)]
    [InlineData(5, 55)]
    public void One_slip_of_the_finger_is_recognised(long meant, long typed) => Assert.True(TypingSlip.IsLikely(meant, typed));

    [Theory]
    [InlineData(12, 12)]
    [InlineData(12, 34)]
    [InlineData(123, 321)]
    [InlineData(1, 100)]
    [InlineData(-1, 1)]
    public void Other_changes_are_none(long meant, long typed) => Assert.False(TypingSlip.IsLikely(meant, typed));

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(13)]
    [InlineData(1436)]
    public void What_could_have_been_meant_is_every_number_that_a_slip_makes_of_it(long typed) =>
        Assert.Equal(Enumerable.Range(0, 20_000).Select(meant => (long)meant).Where(meant => TypingSlip.IsLikely(meant, typed)), TypingSlip.Meant(typed).Where(meant => meant < 20_000).Order());
}
