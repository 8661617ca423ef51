using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Tests.Workspace;

public sealed class PositionMapTests
{
    private const string Text = "年度: 2021\r\n单位: 𠮷祥局\n\nabc";

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(2, 2, 6, 2)]
    [InlineData(8, 8, 12, 8)]
    [InlineData(16, 6, 12, 5)]
    public void Characters_are_counted_as_agreed(int offset, int utf16, int utf8, int utf32)
    {
        var source = SourceText.FromString("a", Text);
        Assert.Equal(utf16, PositionMap.Of(source, PositionEncoding.Utf16).ToPosition(offset).Character);
        Assert.Equal(utf8, PositionMap.Of(source, PositionEncoding.Utf8).ToPosition(offset).Character);
        Assert.Equal(utf32, PositionMap.Of(source, PositionEncoding.Utf32).ToPosition(offset).Character);
    }

    [Fact]
    public void There_and_back_again()
    {
        Property.ForSeeds(200, seed =>
        {
            var random = new Random(seed);
            string[] pieces = ["年", "𠮷", "a", "\n", "\r\n", "\r", "é", " "];
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)]));
            var source = SourceText.FromString("a", text);
            foreach (var encoding in Enum.GetValues<PositionEncoding>())
            {
                var map = PositionMap.Of(source, encoding);
                for (var offset = 0; offset <= text.Length; offset++)
                {
                    var isWithin = offset > 0 && offset < text.Length
                        && ((text[offset - 1] == '\r' && text[offset] == '\n') || char.IsLowSurrogate(text[offset]));
                    if (!isWithin)
                        Assert.Equal(offset, map.ToOffset(map.ToPosition(offset)));
                }
            }
        });
    }

    [Fact]
    public void Places_deep_in_a_long_line_are_counted_as_from_its_beginning() => Property.ForSeeds(30, seed =>
    {
        var random = new Random(seed);
        string[] pieces = ["年", "𠮷", "a", "é", "\ud800", "\n"];
        var text = string.Concat(Enumerable.Range(0, 3000).Select(_ => pieces[random.Next(random.Next(20) == 0 ? pieces.Length : 4)]));
        var source = SourceText.FromString("a", text);
        for (var i = 0; i < 50; i++)
        {
            var offset = random.Next(text.Length);
            offset -= offset > 0 && char.IsSurrogatePair(text, offset - 1) ? 1 : 0;
            var before = text[source.Lines.Line(source.Lines.IndexOf(offset)).Start..offset];
            Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(before), PositionMap.Of(source, PositionEncoding.Utf8).ToPosition(offset).Character);
            Assert.Equal(before.EnumerateRunes().Count(), PositionMap.Of(source, PositionEncoding.Utf32).ToPosition(offset).Character);
            foreach (var encoding in Enum.GetValues<PositionEncoding>())
                Assert.Equal(offset, PositionMap.Of(source, encoding) switch { var map => map.ToOffset(map.ToPosition(offset)) });
        }
    });

    [Fact]
    public void The_length_of_a_line_costs_nothing()
    {
        // Counted from the beginning of the line, each of these places would take half a million steps.
        var source = SourceText.FromString("a", new string('字', 1_000_000));
        foreach (var encoding in Enum.GetValues<PositionEncoding>())
        {
            var map = PositionMap.Of(source, encoding);
            var time = ProcessorTime.Of(() =>
            {
                for (var offset = 0; offset < 1_000_000; offset += 20)
                    Assert.Equal(offset, map.ToOffset(map.ToPosition(offset)));
            });
            Assert.InRange(time.TotalSeconds, 0, 10);
        }
    }

    [Theory]
    [InlineData(0, 99, 8)]
    [InlineData(1, 99, 18)]
    [InlineData(2, 5, 19)]
    [InlineData(3, 99, 23)]
    [InlineData(99, 0, 23)]
    [InlineData(-1, 5, 0)]
    [InlineData(1, -5, 10)]
    public void Places_outside_of_the_text_are_put_right(int line, int character, int expected)
    {
        var source = SourceText.FromString("a", Text);
        foreach (var encoding in Enum.GetValues<PositionEncoding>())
            Assert.Equal(expected, PositionMap.Of(source, encoding).ToOffset(new LspPosition(line, character)));
    }

    [Fact]
    public void A_place_within_a_character_is_its_beginning()
    {
        var source = SourceText.FromString("a", Text);
        Assert.Equal(14, PositionMap.Of(source, PositionEncoding.Utf8).ToOffset(new LspPosition(1, 10)));
        Assert.Equal(0, PositionMap.Of(source, PositionEncoding.Utf8).ToOffset(new LspPosition(0, 2)));
    }
}
