using ReportLint.Prose;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Prose;

public sealed class WordStartsTests
{
    private const string Characters = "公开信息申请一二三％,a";

    [Fact]
    public void No_word_is_passed_by()
    {
        Property.ForSeeds(300, seed =>
        {
            var random = new Random(seed);
            string[] words = [.. Enumerable.Range(0, 1 + random.Next(6)).Select(_ => Drawn(random, 1 + random.Next(4)))];
            var text = Drawn(random, random.Next(40));
            var starts = new WordStarts(words);
            for (var i = 0; i <= text.Length; i++)
            {
                var due = Enumerable.Range(i, text.Length - i).FirstOrDefault(at => Array.Exists(words, word => ProseText.Has(text, at, word)), -1);
                var next = starts.Next(text, i);
                Assert.True(due < 0 || (next >= i && next <= due), $"{string.Join(' ', words)} in {text}: {next} instead of {due}");
            }
        });
    }

    [Fact]
    public void Where_no_word_begins_nearly_every_place_is_passed_by()
    {
        var starts = new WordStarts(["行政诉颂", "规范话", "己经"]);
        Assert.Equal(-1, starts.Next("行政机关的规范化管理已经写明", 0));
    }

    private static string Drawn(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => Characters[random.Next(Characters.Length)]));
}
