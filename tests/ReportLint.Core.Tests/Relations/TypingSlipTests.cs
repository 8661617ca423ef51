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
}
