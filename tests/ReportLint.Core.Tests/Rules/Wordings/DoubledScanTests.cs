using ReportLint.Rules.Wordings;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Rules.Wordings;

public sealed class DoubledScanTests
{
    private const int Longest = 12;

    [Fact]
    public void Nothing_that_is_written_twice_is_missed()
    {
        Property.ForSeeds(500, seed =>
        {
            var random = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => (char)('a' + random.Next(6 + (Math.Abs(seed % 40))))));
            var expected = Enumerable.Range(0, text.Length).Any(i => Enumerable.Range(2, Longest - 1).Any(length => i + (2 * length) <= text.Length && string.CompareOrdinal(text, i, text, i + length, length) == 0));
            Assert.Equal(expected, DoubledScan.FindsAny(text, Longest));
        });
    }

    [Theory]
    [InlineData("公开的的信息", true)]
    [InlineData("人人参与", false)]
    [InlineData("进一步进一步完善", true)]
    [InlineData("", false)]
    public void A_character_counts_where_it_is_never_doubled(string text, bool expected) => Assert.Equal(expected, DoubledScan.FindsAny(text, Longest));
}
