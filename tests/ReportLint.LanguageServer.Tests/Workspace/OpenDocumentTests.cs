using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Testing;

namespace ReportLint.LanguageServer.Tests.Workspace;

public sealed class OpenDocumentTests
{
    [Fact]
    public void Changes_are_made_one_after_the_other()
    {
        var document = new OpenDocument("untitled:a", 1, "一\n二\n三").With(2,
        [
            new TextDocumentContentChange("", Range(1, 0, 2, 0)),
            new TextDocumentContentChange("四", Range(1, 1, 1, 1)),
        ], PositionEncoding.Utf16);
        Assert.Equal("一\n三四", document.Text);
        Assert.Equal(2, document.Version);
    }

    [Fact]
    public void A_change_without_range_replaces_everything()
    {
        var document = new OpenDocument("untitled:a", 1, "一").With(2, [new TextDocumentContentChange("二"), new TextDocumentContentChange("x", Range(0, 0, 0, 0))], PositionEncoding.Utf8);
        Assert.Equal("x二", document.Text);
    }

    [Fact]
    public void Where_the_client_counts_a_byte_order_mark_so_does_the_server()
    {
        var document = new OpenDocument("untitled:a", 1, "\uFEFF年度: 1\n单位: x");
        Assert.Equal("年度: 1\n单位: x", document.ToSource("a").Content);
        Assert.Equal(new LspPosition(0, 1), document.Positions(PositionEncoding.Utf16).ToPosition(0));
        Assert.Equal(new LspPosition(0, 3), document.Positions(PositionEncoding.Utf8).ToPosition(0));
        Assert.Equal(new LspPosition(1, 0), document.Positions(PositionEncoding.Utf16).ToPosition(6));
        Assert.Equal(4, document.Positions(PositionEncoding.Utf16).ToOffset(new LspPosition(0, 5)));
        Assert.Equal("\uFEFF年度: 2\n单位: x", document.With(2, [new TextDocumentContentChange("2", Range(0, 5, 0, 6))], PositionEncoding.Utf16).Text);
    }

    [Fact]
    public void Any_changes_leave_what_they_leave_in_an_editor()
    {
        Property.ForSeeds(200, seed =>
        {
            var random = new Random(seed);
            string[] pieces = ["年", "𠮷", "a", "\n", "\r\n", "b"];
            var text = Draw(20);
            var document = new OpenDocument("untitled:a", 1, text);
            for (var version = 2; version < 12; version++)
            {
                var encoding = (PositionEncoding)random.Next(3);
                var map = document.Positions(encoding);
                var start = map.ToOffset(map.ToPosition(random.Next(text.Length + 1)));
                var end = map.ToOffset(map.ToPosition(random.Next(start, text.Length + 1)));
                var inserted = Draw(4);
                document = document.With(version, [new TextDocumentContentChange(inserted, new LspRange(map.ToPosition(start), map.ToPosition(end)))], encoding);
                var from = Math.Min(start, end);
                text = text[..from] + inserted + text[Math.Max(from, end)..];
                Assert.Equal(text, document.Text);
            }

            string Draw(int most) => string.Concat(Enumerable.Range(0, random.Next(most)).Select(_ => pieces[random.Next(pieces.Length)]));
        });
    }

    private static LspRange Range(int startLine, int startCharacter, int endLine, int endCharacter) => new(new LspPosition(startLine, startCharacter), new LspPosition(endLine, endCharacter));
}
