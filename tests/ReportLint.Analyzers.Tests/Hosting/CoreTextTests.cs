using System.Text;
using ReportLint.Analyzers.Hosting;
using ReportLint.Testing;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Analyzers.Tests.Hosting;

/// <summary>However the compiler read a file that isn't UTF-8, the core refuses it at the place where it would have.</summary>
public sealed class CoreTextTests
{
    private static readonly byte[] s_utf8 = Encoding.UTF8.GetBytes(SampleReport.Clean);

    public static TheoryData<byte[]> Files => new(
    [
        s_utf8,
        (byte[])[0xEF, 0xBB, 0xBF, .. s_utf8],
        (byte[])[.. s_utf8, .. "\uFFFD字"u8],
        (byte[])[0xEF, 0xBB, 0xBF, .. s_utf8, .. "\uFFFD字"u8],
        (byte[])[.. s_utf8, (byte)'x', 0xFF, .. s_utf8],
        (byte[])[.. "# "u8, 0xC4, 0xEA, 0xB6, 0xC8, (byte)':', (byte)'\n'],
        (byte[])[.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(SampleReport.Clean)],
        (byte[])[.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(SampleReport.Clean)],
        (byte[])[.. s_utf8, 0, (byte)'x'],
        (byte[])[],
    ]);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_text_is_what_the_file_itself_would_be(byte[] bytes)
    {
        var expected = SourceText.FromBytes("a", bytes);

        var text = CoreText.From("a", new MemoryFile("a", bytes).Text);

        Assert.Equal(expected.Content, text.Content);
        Assert.Equal(expected.Defect, text.Defect);
    }

    [Fact]
    public void Bytes_that_the_compiler_kept_as_Latin_1_are_seen_as_what_they_are()
    {
        byte[] bytes = [.. "# "u8, 0xC4, 0xEA, 0xB6, 0xC8, (byte)'\n'];
        var text = Microsoft.CodeAnalysis.Text.SourceText.From(Encoding.Latin1.GetString(bytes), Encoding.Latin1);

        Assert.Equal(SourceDefectKind.Gb18030, CoreText.From("a", text).Defect?.Kind);
    }

    [Fact]
    public void What_is_too_large_or_not_there_has_a_defect()
    {
        Assert.Equal(SourceDefectKind.Unreadable, CoreText.From("a", null).Defect?.Kind);
        Assert.Equal(SourceDefectKind.TooLarge, CoreText.From("a", Microsoft.CodeAnalysis.Text.SourceText.From(new string('\0', SourceText.MaxBytes + 1))).Defect?.Kind);
    }
}
