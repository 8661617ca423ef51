using System.Diagnostics;
using ReportLint.Cli.Output;
using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Output;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void Equal_texts_have_no_difference() => Assert.Equal("", UnifiedDiff.Write("a", "x\ny\n", "x\ny\n"));

    [Fact]
    public void A_hunk_has_three_lines_of_context_and_far_changes_have_hunks_of_their_own()
    {
        var lines = Enumerable.Range(1, 30).Select(i => $"{i}\n").ToList();
        var before = string.Concat(lines);
        lines[9] = "十\n";
        lines.RemoveAt(27);
        Assert.Equal(
            "--- a/x\n+++ b/x\n@@ -7,7 +7,7 @@\n 7\n 8\n 9\n-10\n+十\n 11\n 12\n 13\n@@ -25,6 +25,5 @@\n 25\n 26\n 27\n-28\n 29\n 30\n",
            UnifiedDiff.Write("x", before, string.Concat(lines)));
    }

    [Fact]
    public void A_missing_line_end_is_said() =>
        Assert.Equal("--- a/x y\t\n+++ b/x y\t\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n", UnifiedDiff.Write("x y", "a", "b"));

    [Fact]
    public void A_difference_applied_gives_the_new_text() => Property.ForSeeds(500, seed =>
    {
        var random = new Random(seed);
        string Draw() => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => "abc\r甲"[random.Next(5)] + "\n")) + (random.Next(3) == 0 ? "z" : "");
        var (before, after) = (Draw(), Draw());
        Assert.Equal(after, Apply(before, UnifiedDiff.Write("x", before, after)));
    });

    [Fact]
    public void Long_texts_with_nothing_in_common_take_no_time()
    {
        var watch = Stopwatch.StartNew();
        UnifiedDiff.Write("x", string.Concat(Enumerable.Range(0, 3000).Select(i => $"a{i}\n")), string.Concat(Enumerable.Range(0, 3000).Select(i => $"b{i}\n")));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    /// <summary>A strict patch: every line of context must be where the hunk says.</summary>
    private static string Apply(string before, string difference)
    {
        if (difference.Length == 0)
            return before;
        var old = Split(before);
        var result = new List<string>();
        var at = 0;
        var lines = Split(difference);
        for (var i = 2; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line[0] == '@')
            {
                var range = line.Split(' ')[1][1..].Split(',');
                var start = int.Parse(range[0], System.Globalization.CultureInfo.InvariantCulture) - (range.Length > 1 && range[1] is "0" ? 0 : 1);
                while (at < start)
                    result.Add(old[at++]);
                continue;
            }
            var text = i + 1 < lines.Count && lines[i + 1][0] == '\\' ? line[1..^1] : line[1..];
            if (line[0] is ' ' or '-')
                Assert.Equal(old[at++], text);
            if (line[0] is ' ' or '+')
                result.Add(text);
        }
        return string.Concat(result) + string.Concat(old.Skip(at));
    }

    private static List<string> Split(string text)
    {
        var lines = text.Split('\n').Select(line => line + "\n").ToList();
        lines[^1] = lines[^1][..^1];
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }
}
