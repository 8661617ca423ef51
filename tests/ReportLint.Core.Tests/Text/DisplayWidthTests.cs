using ReportLint.Text;

namespace ReportLint.Core.Tests.Text;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("年度", 4)]
    [InlineData("𠮷", 2)]
    [InlineData("e\u0301", 1)]
    [InlineData("（：，", 6)]
    [InlineData("\u200B", 0)]
    [InlineData("１a", 3)]
    [InlineData("", 0)]
    public void Chinese_characters_take_two_columns(string text, int width) => Assert.Equal(width, DisplayWidth.Of(text));
}
