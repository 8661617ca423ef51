using Microsoft.CodeAnalysis.CSharp;
using ReportLint.Analyzers.Generation;
using ReportLint.Forms;
using ReportLint.Testing;
using Xunit;

namespace ReportLint.Analyzers.Tests.Generation;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("chaoyang-yuanlin-2020", "ChaoyangYuanlin2020")]
    [InlineData("城市管理指挥中心", "城市管理指挥中心")]
    [InlineData("水务局（2021）", "水务局2021")]
    [InlineData("2020年报告", "_2020年报告")]
    [InlineData("class", "Class")]
    [InlineData("snake_case name", "SnakeCaseName")]
    [InlineData("a.b", "AB")]
    [InlineData("𠮷祥局", "U20BB7祥局")]
    [InlineData("e\u0301cole", "École")]
    [InlineData("零\u200B宽", "零宽")]
    [InlineData("---", "_")]
    [InlineData("\uD842", "_")]
    [InlineData("", "_")]
    public void A_name_is_words_in_Pascal_case_and_Chinese_as_it_is(string text, string name) => Assert.Equal(name, Identifier.From(text));

    [Fact]
    public void Every_id_of_the_form_becomes_a_name_of_its_own()
    {
        var ids = StatutoryForm.All.SelectMany(edition => edition.Cells).SelectMany(cell => cell.Path).Select(name => name.Id).Distinct(StringComparer.Ordinal).ToList();

        Assert.Equal(ids.Count, ids.Select(Identifier.From).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Any_text_becomes_a_valid_name() => Property.ForSeeds(500, seed =>
    {
        var random = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => (char)random.Next(char.MaxValue + 1)));

        Assert.True(SyntaxFacts.IsValidIdentifier(Identifier.From(text)), text);
    });
}
