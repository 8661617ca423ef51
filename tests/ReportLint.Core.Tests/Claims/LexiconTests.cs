using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;

namespace ReportLint.Core.Tests.Claims;

public sealed class LexiconTests
{
    [Fact]
    public void No_word_stands_in_two_classes()
    {
        var twice = CommonWords.All.GroupBy(entry => entry.Text, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"{same.Key}: {string.Join(", ", same.Select(entry => entry.Class))}");
        Assert.Empty(twice);
    }

    [Fact]
    public void Every_class_has_a_bit_of_its_own() =>
        Assert.All(Enum.GetValues<WordClass>(), one => Assert.All(Enum.GetValues<WordClass>(), other => Assert.Equal(one == other, WordClasses.Any(one).Has(other))));

    [Fact]
    public void A_class_beyond_the_last_bit_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => WordClasses.Any((WordClass)WordClasses.Most));
}
