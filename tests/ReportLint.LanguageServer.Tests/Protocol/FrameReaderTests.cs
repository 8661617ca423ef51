using System.Text;
using ReportLint.LanguageServer.Protocol;
using ReportLint.Testing;

namespace ReportLint.LanguageServer.Tests.Protocol;

public sealed class FrameReaderTests
{
    [Fact]
    public void Messages_follow_one_another()
    {
        Assert.Equal(["{}", "[1]", "END"], ReadAll("Content-Length: 2\r\n\r\n{}Content-Length: 3\r\n\r\n[1]"));
    }

    [Fact]
    public void The_length_counts_bytes()
    {
        Assert.Equal(["\"年度\"", "END"], ReadAll("Content-Length: 8\r\n\r\n\"年度\""));
    }

    [Theory]
    [InlineData("content-length:2\r\n\r\n{}")]
    [InlineData("CONTENT-LENGTH:   2  \r\n\r\n{}")]
    [InlineData("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}")]
    [InlineData("Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=\"utf8\"\r\n\r\n{}")]
    [InlineData("Content-Length: 2\n\n{}")]
    [InlineData("Content-Length: 2\n\r\n{}")]
    [InlineData("\r\n\r\nContent-Length: 2\r\n\r\n{}\r\n")]
    public void Headers_are_read_with_goodwill(string text)
    {
        Assert.Equal(["{}", "END"], ReadAll(text));
    }

    [Theory]
    [InlineData("Content-Length: x\r\n\r\n{}", "Content-Length is not a number")]
    [InlineData("Content-Length: -2\r\n\r\n{}", "Content-Length is not a number")]
    [InlineData("Content-Length: 99999999999999999999\r\n\r\n{}", "Content-Length is not a number")]
    [InlineData("Content-Length: 67108865\r\n\r\n{}", "a message may have 67108864 bytes")]
    [InlineData("Content-Type: text/plain\r\n\r\n{}", "the header has no Content-Length")]
    [InlineData("Content-Type: a/b; charset=gb18030\r\nContent-Length: 2\r\n\r\n{}", "the content is not UTF-8")]
    [InlineData("GET / HTTP/1.1\r\n\r\n", "a line of the header is not a header field")]
    [InlineData("{\"jsonrpc\": \"2.0\"}\r\n\r\n", "a line of the header is not a header field")]
    public void After_a_wrong_header_the_next_message_is_found(string wrong, string problem)
    {
        Assert.Equal([$"? {problem}", "{\"a\":1}", "END"], ReadAll(wrong + "Content-Length: 7\r\n\r\n{\"a\":1}"));
    }

    [Fact]
    public void What_is_no_header_is_dropped_without_being_kept()
    {
        var garbage = new string('x', 3_000_000);
        Assert.Equal(["? the header is too long, or is none", "{}", "END"], ReadAll(garbage + "Content-Length: 2\r\n\r\n{}"));
    }

    [Fact]
    public void A_message_that_was_too_long_gives_back_what_it_swallowed()
    {
        var reader = Reader("Content-Length: 26\r\n\r\n{\"a\":1}Content-Length: 2\r\n\r\n{}Content-Length: 3\r\n\r\n[1]", chunk: 7);
        var content = reader.Read().Content;
        Assert.Equal("{\"a\":1}Content-Length: 2\r\n", Encoding.UTF8.GetString(content));
        reader.TakeBack(content);
        Assert.Equal(["{}", "[1]", "END"], ReadAll(reader));
    }

    [Fact]
    public void The_end_within_a_message_is_said()
    {
        Assert.Equal(["? the stream ended within a message", "END"], ReadAll("Content-Length: 20\r\n\r\n{}"));
        Assert.Equal(["? the stream ended within a header", "END"], ReadAll("Content-Le"));
    }

    [Fact]
    public void How_the_bytes_arrive_plays_no_part()
    {
        const string Text = "Content-Length: 8\r\n\r\n\"年度\"nonsense\r\n\r\nContent-Length: 2\r\n\r\n{}Content-Length: z\r\n\r\nContent-Length: 1\n\n1";
        var whole = ReadAll(Text);
        Assert.Equal(["\"年度\"", "? a line of the header is not a header field", "{}", "? Content-Length is not a number", "1", "END"], whole);
        for (var chunk = 1; chunk < 40; chunk++)
            Assert.Equal(whole, ReadAll(Reader(Text, chunk)));
    }

    [Fact]
    public void No_bytes_make_it_throw_or_hang()
    {
        Property.ForSeeds(300, seed =>
        {
            var random = new Random(seed);
            string[] pieces = ["Content-Length: ", "content-length:", "\r\n", "\n", "\r\n\r\n", "2", "7", "{}", "{\"a\":1}", "\0", "年", ":", " ", "Content-Type: x", "-1"];
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)]));
            var frames = ReadAll(Reader(text, random.Next(1, 9)));
            Assert.Equal("END", frames[^1]);
        });
    }

    private static IReadOnlyList<string> ReadAll(string text) => ReadAll(Reader(text, chunk: 4096));

    private static List<string> ReadAll(FrameReader reader)
    {
        var all = new List<string>();
        while (true)
        {
            var frame = reader.Read();
            all.Add(frame.Kind switch
            {
                FrameKind.End => "END",
                FrameKind.Malformed => "? " + frame.Problem,
                _ => Encoding.UTF8.GetString(frame.Content),
            });
            if (frame.Kind == FrameKind.End)
                return all;
        }
    }

    private static FrameReader Reader(string text, int chunk) => new(new SlowStream(Encoding.UTF8.GetBytes(text), chunk));

    /// <summary>Gives its bytes a few at a time.</summary>
    private sealed class SlowStream(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, chunk));
    }
}
