using ReportLint.Cli.Output;
using ReportLint.Text;

namespace ReportLint.Cli.Tests.Output;

public sealed class CodeFrameTests
{
    [Theory]
    [InlineData("年度: 2021", 4, 4, "     1 | 年度: 2021", "       |       ^^^^")]
    [InlineData("单位: 示例局", 4, 3, "     1 | 单位: 示例局", "       |       ^^^^^^")]
    [InlineData("𠮷a: x", 5, 1, "     1 | 𠮷a: x", "       |      ^")]
    [InlineData("abc", 3, 0, "     1 | abc", "       |    ^")]
    public void Carets_stand_under_the_characters_at_fault(string text, int start, int length, string line, string carets)
    {
        var frame = CodeFrame.Draw(SourceText.FromString("a", text), new TextSpan(start, length));
        Assert.Equal([line, carets], frame);
    }

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var text = new string('前', 500) + "X" + new string('后', 500);
        var frame = CodeFrame.Draw(SourceText.FromString("a", text), new TextSpan(500, 1));
        Assert.StartsWith("     1 | …前", frame[0], StringComparison.Ordinal);
        Assert.EndsWith("后…", frame[0], StringComparison.Ordinal);
        Assert.Equal(DisplayWidth.Of(frame[0][..frame[0].IndexOf('X', StringComparison.Ordinal)]), frame[1].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void A_span_over_lines_is_shown_on_its_first()
    {
        var frame = CodeFrame.Draw(SourceText.FromString("a", "ab\ncd"), new TextSpan(1, 4));
        Assert.Equal(["     1 | ab", "       |  ^"], frame);
    }

    [Fact]
    public void A_file_without_text_has_no_frame() => Assert.Empty(CodeFrame.Draw(SourceText.FromString("a", ""), default));
}
