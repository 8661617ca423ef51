using ReportLint.Claims;
using ReportLint.Claims.Reading;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Claims.Passes;

/// <summary>What the passes are given in their tests.</summary>
internal static class PassInput
{
    /// <summary>A report whose only sentence is <paramref name="sentence"/>.</summary>
    public static Report Report(string sentence) => Lint.Read(CorpusReports.With("市场监督管理局", "依申请公开", sentence));

    /// <summary>The words of <paramref name="sentence"/>.</summary>
    public static Sentence Sentence(string sentence)
    {
        var report = Report(sentence);
        return Assert.Single(ClaimMatcher.Sentences(report, ProseReader.Read(report, lastYear: null)));
    }

    /// <summary>The numbers of all clauses of <paramref name="sentence"/>.</summary>
    public static IReadOnlyList<Mention> Mentions(string sentence)
    {
        var reader = new MentionReader(new SettingReader(Report(sentence)));
        var clauses = Sentence(sentence).Clauses;
        return [.. clauses.SelectMany((clause, i) => reader.Read(clause, i + 1 < clauses.Count ? clauses[i + 1] : null).ToList())];
    }

    /// <summary>What stands before <paramref name="sentence"/>: nothing.</summary>
    public static SentenceState State(string sentence)
    {
        var state = new SentenceState();
        state.Begin(Sentence(sentence));
        return state;
    }

    /// <summary>The letters of <paramref name="words"/> in <paramref name="sentence"/>.</summary>
    public static string Text(string sentence, WordRun words) => words.Count == 0 ? "" : sentence[words[0].Span.Start..words.Last.Span.End];
}
