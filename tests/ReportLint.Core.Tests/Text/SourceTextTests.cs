using System.Text;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Text;

public sealed class SourceTextTests
{
    [Fact]
    public void Columns_count_utf16_units_and_lines_end_as_editors_end_them()
    {
        var source = SourceText.FromString("a", "a𠮷b\r\nc\rd\n\u2028e");
        Assert.Equal(new LinePosition(1, 4), source.Lines.Position(3));
        Assert.Equal(new LinePosition(2, 1), source.Lines.Position(6));
        Assert.Equal(new LinePosition(3, 1), source.Lines.Position(8));
        Assert.Equal(new LinePosition(4, 2), source.Lines.Position(11));
        Assert.Equal(4, source.Lines.Count);
        Assert.Equal("a𠮷b", source.ToString(source.Lines.Line(0)));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        Assert.Equal("年度", SourceText.FromBytes("a", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("年度")]).Content);
        Assert.Equal("年度", SourceText.FromString("a", "\uFEFF年度").Content);
    }

    [Theory]
    [InlineData("年度: 2021\n单位: 某局\n")]
    [InlineData("abc 你好")]
    public void Gb18030_is_recognised_and_named(string text)
    {
        var source = SourceText.FromBytes("a", Gb18030(text));
        Assert.Equal(SourceDefectKind.Gb18030, source.Defect?.Kind);
    }

    [Fact]
    public void The_first_wrong_byte_is_pointed_at()
    {
        var source = SourceText.FromBytes("a", [.. Encoding.UTF8.GetBytes("年度: 2021\n单"), 0xFF, (byte)'x']);
        Assert.Equal(SourceDefectKind.NotUtf8, source.Defect?.Kind);
        Assert.Equal(new LinePosition(2, 2), source.GetLineSpan(source.Defect!.Span).Start);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x74, 0x5E }, SourceDefectKind.Utf16)]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x5E, 0x74 }, SourceDefectKind.Utf16)]
    [InlineData(new byte[] { 0x61, 0x00, 0x62 }, SourceDefectKind.Binary)]
    [InlineData(new byte[] { 0x89, 0x50, 0x00, 0xFF }, SourceDefectKind.Binary)]
    [InlineData(new byte[] { 0xC0, 0x7F }, SourceDefectKind.NotUtf8)]
    [InlineData(new byte[] { 0xE5, 0xB9 }, SourceDefectKind.Gb18030)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, SourceDefectKind.NotUtf8)]
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 }, SourceDefectKind.NotUtf8)]
    public void Other_bytes_are_told_apart(byte[] bytes, SourceDefectKind kind) =>
        Assert.Equal(kind, SourceText.FromBytes("a", bytes).Defect?.Kind);

    [Fact]
    public void A_file_over_the_limit_is_not_kept()
    {
        var source = SourceText.FromBytes("a", new byte[SourceText.MaxBytes + 1]);
        Assert.Equal(SourceDefectKind.TooLarge, source.Defect?.Kind);
        Assert.Empty(source.Content);
        Assert.Equal(SourceDefectKind.TooLarge, SourceText.FromString("a", new string('年', (SourceText.MaxBytes / 3) + 1)).Defect?.Kind);
        Assert.Null(SourceText.FromString("a", new string('年', SourceText.MaxBytes / 3)).Defect);
    }

    private static byte[] Gb18030(string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030").GetBytes(text);
    }
}
