using ReportLint.Cli.Output;
using ReportLint.Testing;
using ReportLint.Text;
using ReportLint.Wording;

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
        var frame = CodeFrame.Draw(SourceText.FromString("a", text), new TextSpan(start, length), 80);
        Assert.Equal([line, carets], frame);
    }

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var text = new string('前', 500) + "X" + new string('后', 500);
        var frame = CodeFrame.Draw(SourceText.FromString("a", text), new TextSpan(500, 1), 80);
        Assert.StartsWith("     1 | …前", frame[0], StringComparison.Ordinal);
        Assert.EndsWith("后…", frame[0], StringComparison.Ordinal);
        Assert.Equal(DisplayWidth.Of(frame[0][..frame[0].IndexOf('X', StringComparison.Ordinal)]), frame[1].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void No_line_is_wider_than_the_terminal_and_the_caret_stands_under_its_character() => Property.ForSeeds(500, seed =>
    {
        const string Alphabet = "局a，1“𠮷\u0301\t ";
        var random = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, random.Next(1, 120)).Select(_ => Rune(Alphabet, random)));
        var start = random.Next(text.Length);
        start -= start > 0 && char.IsLowSurrogate(text[start]) ? 1 : 0;
        var end = random.Next(start, text.Length + 1);
        end += end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
        var width = random.Next(40, 120);
        var frame = CodeFrame.Draw(SourceText.FromString("a", text), TextSpan.FromBounds(start, end), width);
        Assert.All(frame, line => Assert.InRange(DisplayWidth.Of(line), 0, width));
        // Every column of the frame's first line holds a character or the second half of one.
        var columns = Columns(frame[0]);
        var shown = frame[1].Count(c => c == '^');
        var expected = Columns(Printable.Of(text[start..end]));
        Assert.Equal(expected[..Math.Min(shown, expected.Count)], columns.Skip(frame[1].IndexOf('^', StringComparison.Ordinal)).Take(Math.Min(shown, expected.Count)));
    });

    [Fact]
    public void A_span_over_lines_is_shown_on_its_first()
    {
        var frame = CodeFrame.Draw(SourceText.FromString("a", "ab\ncd"), new TextSpan(1, 4), 80);
        Assert.Equal(["     1 | ab", "       |  ^"], frame);
    }

    [Fact]
    public void A_file_without_text_has_no_frame() => Assert.Empty(CodeFrame.Draw(SourceText.FromString("a", ""), default, 80));

    private static string Rune(string alphabet, Random random)
    {
        var at = random.Next(alphabet.Length);
        at -= char.IsLowSurrogate(alphabet[at]) ? 1 : 0;
        return char.IsHighSurrogate(alphabet[at]) ? alphabet.Substring(at, 2) : alphabet.Substring(at, 1);
    }

    /// <summary>What stands in each column.</summary>
    private static List<string> Columns(string text)
    {
        var columns = new List<string>();
        foreach (var rune in text.EnumerateRunes())
            columns.AddRange(Enumerable.Repeat(rune.ToString(), DisplayWidth.Of(rune.ToString())));
        return columns;
    }
}
