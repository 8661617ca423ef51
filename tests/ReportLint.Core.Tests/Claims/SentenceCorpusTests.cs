using System.Globalization;
using System.Text;
using ReportLint.Claims;
using ReportLint.Prose;
using ReportLint.Rules.Claims;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Claims;

/// <summary>
/// Reads <c>Sentences.txt</c>: each sentence is compared with a report of <see cref="CorpusReports"/>. ✓ marks what is right (or tells of something
/// else), ✗ what is wrong and found, – what is wrong but not compared. The snapshot lists how each figure was understood, and which rule speaks of it.
/// </summary>
public sealed class SentenceCorpusTests
{
    // Read once for all tests.
    private static readonly Lazy<IReadOnlyList<(char Mark, string Sentence, IReadOnlyList<Claim> Claims)>> s_corpus = new(() => [.. ReadCorpus()]);

    [Fact]
    public void Every_sentence_is_read_as_a_reader_would()
    {
        var text = new StringBuilder();
        foreach (var (mark, sentence, claims) in s_corpus.Value)
        {
            text.Append(mark).Append(' ').Append(sentence).Append('\n');
            foreach (var claim in claims)
                text.Append("    ").Append(Describe(claim)).Append('\n');
        }

        Snapshot.Match(text.ToString());
    }

    [Fact]
    public void What_is_right_is_left_alone_and_what_is_wrong_is_found() => Assert.All(s_corpus.Value, line =>
    {
        var isFound = line.Claims.Any(claim => claim.Verdict == ClaimVerdict.Disagrees);
        Assert.True(isFound == (line.Mark == '✗'), $"{line.Mark} {line.Sentence}\n{string.Join("\n", line.Claims.Select(Describe))}");
    });

    [Fact]
    public void What_is_wrong_is_reported_once() => Assert.All(SentenceFile.Read().Where(line => line.Mark == '✗'), line => ReportedOnce.Check(line.Yaml));

    private static IEnumerable<(char Mark, string Sentence, IReadOnlyList<Claim> Claims)> ReadCorpus() => SentenceFile.Read().Select(line => (line.Mark, line.Sentence, Claims(line.Yaml)));

    private static IReadOnlyList<Claim> Claims(string yaml)
    {
        var report = Lint.Read(yaml);
        return ClaimMatcher.Match(report, ProseReader.Read(report, lastYear: null));
    }

    private static string Describe(Claim claim)
    {
        if (claim.Topic is not { } topic)
            return $"{claim.Wording}: –";
        var counted = string.Join(" + ", topic.Rows) + (topic.Columns.Count > 0 ? $" [{string.Join(" + ", topic.Columns)}]" : "");
        var value = claim.Reading?.Value is { } known ? known.ToString(CultureInfo.InvariantCulture) : "?";
        var rule = claim.Verdict == ClaimVerdict.Disagrees ? $" → {ClaimRuleTable.Of(claim).Code}" : "";
        var relation = claim.Verdict switch { ClaimVerdict.Agrees => topic.IsAtMost ? "≤" : claim.IsApproximate ? "≈" : "=", ClaimVerdict.Disagrees => topic.IsAtMost ? "≰" : "≠", _ => "?" };
        return $"{claim.Wording}: {topic.Kind} {counted} {relation} {value}{rule}";
    }
}
