namespace ReportLint.MSBuild.Tests;

public sealed class CodeListTests
{
    [Theory]
    [InlineData("RL1015")]
    [InlineData("rl1015")]
    [InlineData("NU1605;RL1015")]
    [InlineData("1701,RL1015,CS1591")]
    [InlineData("1701 RL1015 CS1591")]
    [InlineData(";;\r\n\tNU1605;\r\n\tRL1015\r\n")]
    public void Finds_a_code_however_the_property_separates_them(string text) => Assert.True(new CodeList(text).Contains("RL1015"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ; ")]
    [InlineData("RL1015x;xRL1015;RL101;RL1015-RL1016")]
    public void Holds_no_code_that_is_not_written_there(string? text) => Assert.False(new CodeList(text).Contains("RL1015"));
}
