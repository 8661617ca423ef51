using System.Globalization;
using ReportLint.Documents.Sources.Pdf;

namespace ReportLint.Documents.Tests.Sources;

public sealed class PdfTextTests
{
    [Theory]
    [InlineData("⺠⻓⻅⻚⻔", "民长见页门")] // the supplement: without a decomposition of their own
    [InlineData("⼀⼆⼯⽂⽬⾏", "一二工文目行")] // Kangxi radicals
    [InlineData("\uFB01\uF90A", "fi金")]
    [InlineData("政\u200B府 信\u00AD息", "政府信息")]
    [InlineData("（2022）年，3件", "（2022）年，3件")]
    public void A_letter_is_the_character_that_is_meant(string drawn, string meant) =>
        Assert.Equal(meant, PdfText.Clean(drawn));

    [Fact]
    public void No_radical_is_left_but_those_that_no_text_writes()
    {
        var radicals = Enumerable.Range('\u2E80', '\u2FD6' - '\u2E80').Select(code => (char)code).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.OtherSymbol);
        Assert.Equal("⺀⺂⺃⺇⺏⺑", string.Concat(radicals.Where(letter => PdfText.Clean(letter.ToString())[0] == letter)));
    }
}
