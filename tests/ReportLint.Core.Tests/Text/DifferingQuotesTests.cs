using ReportLint.Text;

namespace ReportLint.Core.Tests.Text;

public sealed class DifferingQuotesTests
{
    private const string Long = "本年度共收到政府信息公开申请七十二件其中自然人申请六十件，商业企业申请";

    [Fact]
    public void Short_lines_are_quoted_whole() => Assert.Equal(("共3件", "共4件"), DifferingQuotes.Of("共3件", "共4件"));

    [Fact]
    public void Long_lines_are_cut_around_the_difference() =>
        Assert.Equal(("…十件，商业企业申请12件", "…十件，商业企业申请13件"), DifferingQuotes.Of(Long + "12件", Long + "13件"));

    [Theory]
    [InlineData("共\u200B3件", "共3件", "共[U+200B]3件", "共3件")]
    [InlineData("共\u00A03件", "共 3件", "共[U+00A0]3件", "共 3件")]
    [InlineData("甲\t乙", "甲 乙", "甲[U+0009]乙", "甲 乙")]
    public void What_cannot_be_seen_is_shown_by_its_number(string first, string second, string firstQuote, string secondQuote) =>
        Assert.Equal((firstQuote, secondQuote), DifferingQuotes.Of(first, second));

    [Fact]
    public void Two_texts_never_look_alike_and_no_character_is_halved()
    {
        string[] pieces = ["甲", "𠮷", "\u200B", " ", "　", "，", "12", Long];
        ReportLint.Testing.Property.ForSeeds(300, seed =>
        {
            var random = new Random(seed);
            var (first, second) = (Draw(random, pieces), Draw(random, pieces));
            if (string.Equals(first, second, StringComparison.Ordinal))
                return;
            var (one, other) = DifferingQuotes.Of(first, second);
            Assert.NotEqual(one, other);
            Assert.Equal(one, SingleLine.Of(one));
            Assert.Equal(other, SingleLine.Of(other));
        });
    }

    private static string Draw(Random random, string[] pieces) => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => pieces[random.Next(pieces.Length)]));
}
