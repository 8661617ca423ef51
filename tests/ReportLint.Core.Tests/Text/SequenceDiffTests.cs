using System.Diagnostics;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Text;

public sealed class SequenceDiffTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("abc", "abc", "abc")]
    [InlineData("abc", "", "-abc")]
    [InlineData("", "abc", "+abc")]
    [InlineData("abc", "axc", "a-b+xc")]
    [InlineData("abcd", "abxcd", "ab+xcd")]
    [InlineData("abcabba", "cbabac", "-abc+bab-ba+c")]
    public void The_shortest_way_is_found(string before, string after, string expected) => Assert.Equal(expected, Describe(before, after));

    [Fact]
    public void Every_way_leads_from_the_old_to_the_new() => Property.ForSeeds(1000, seed =>
    {
        var random = new Random(seed);
        var (before, after) = (Letters(random), Letters(random));
        var edits = SequenceDiff.Compare<char>([.. before], [.. after], EqualityComparer<char>.Default);
        Assert.Equal(before, Rest(edits, before, after, SequenceEditKind.Added));
        Assert.Equal(after, Rest(edits, before, after, SequenceEditKind.Removed));
        Assert.All(edits.Zip(edits.Skip(1)), pair => Assert.False(pair.First.Kind == SequenceEditKind.Added && pair.Second.Kind == SequenceEditKind.Removed));
    });

    [Fact]
    public void Long_sequences_without_anything_in_common_take_no_time()
    {
        var watch = Stopwatch.StartNew();
        var edits = SequenceDiff.Compare<int>([.. Enumerable.Range(0, 100_000)], [.. Enumerable.Range(200_000, 100_000)], EqualityComparer<int>.Default);
        Assert.Equal([SequenceEditKind.Removed, SequenceEditKind.Added], edits.Select(edit => edit.Kind));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    private static string Letters(Random random) => new([.. Enumerable.Range(0, random.Next(30)).Select(_ => (char)('a' + random.Next(4)))]);

    private static string Rest(IReadOnlyList<SequenceEdit> edits, string before, string after, SequenceEditKind without) =>
        string.Concat(edits.Where(edit => edit.Kind != without).Select(edit => (edit.Kind == SequenceEditKind.Added ? after : before).Substring(edit.Start, edit.Count)));

    private static string Describe(string before, string after) => string.Concat(SequenceDiff.Compare<char>([.. before], [.. after], EqualityComparer<char>.Default)
        .Select(edit => edit.Kind switch
        {
            SequenceEditKind.Removed => "-" + before.Substring(edit.Start, edit.Count),
            SequenceEditKind.Added => "+" + after.Substring(edit.Start, edit.Count),
            _ => before.Substring(edit.Start, edit.Count),
        }));
}
