using ReportLint.Documents.Reading;
using ReportLint.Documents.Sources;
using ReportLint.Forms;

namespace ReportLint.Documents.Tests.Reading;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("　１２ ", "12")]
    [InlineData("1,436", "1436")]
    [InlineData("12件", "12")]
    [InlineData("07", "7")]
    [InlineData("3.00", "3")]
    public void A_count_is_read(string text, string expected) => Assert.Equal(expected, Read(text, FigureKind.Count).Written);

    [Theory]
    [InlineData("+35", "+35")]
    [InlineData("－38", "-38")]
    [InlineData("- 6", "-6")]
    [InlineData("＋2", "+2")]
    public void A_change_keeps_its_sign(string text, string expected)
    {
        var figure = Read(text, FigureKind.Change);
        Assert.Equal((expected, false), (figure.Written, figure.IsDoubtful));
    }

    [Theory]
    [InlineData("166.3700", "166.3700")]
    [InlineData("1,166.3700万元", "1166.3700")]
    [InlineData("0", "0")]
    public void Money_keeps_its_digits(string text, string expected) => Assert.Equal(expected, Read(text, FigureKind.Money).Written);

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("——")]
    [InlineData("无")]
    public void Nothing_is_a_blank(string text) => Assert.Equal(ReadFigureKind.Blank, Read(text, FigureKind.Count).Kind);

    [Theory]
    [InlineData("约12")]
    [InlineData("1.5")]
    [InlineData("十二")]
    [InlineData("1-2")]
    [InlineData("12元")]
    public void What_is_no_figure_is_not_guessed(string text) => Assert.Equal(ReadFigureKind.Unreadable, Read(text, FigureKind.Count).Kind);

    [Fact]
    public void A_figure_in_pieces_is_doubtful() => Assert.True(Read("12\n34", FigureKind.Count).IsDoubtful);

    [Fact]
    public void A_remark_is_a_note()
    {
        var figure = Read("22（其中修订16件）", FigureKind.Count);
        Assert.Equal(("22", "其中修订16件"), (figure.Written, figure.Note));
    }

    private static ReadFigure Read(string text, FigureKind kind) => FigureText.Read(text, kind, DocumentPlace.Line(1));
}
