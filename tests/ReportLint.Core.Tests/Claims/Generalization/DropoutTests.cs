using ReportLint.Claims;
using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Claims.Generalization;

/// <summary>The corpus read without a fifth of the verbs of the lexicon, five times: how much of the reading is a list. The number to watch.</summary>
public sealed class DropoutTests
{
    private const int Folds = 5;

    private static readonly HashSet<WordClass> s_verbs =
    [
        WordClass.Receive, WordClass.Handle, WordClass.Done, WordClass.CarryOver, WordClass.CarryForward, WordClass.Carry, WordClass.Outcome, WordClass.PartOfOutcome, WordClass.DocumentVerb, WordClass.DisputeResult,
    ];

    private static readonly Lazy<IReadOnlyList<(char Mark, string Sentence, Report Report)>> s_corpus =
        new(() => [.. SentenceFile.Read().Select(line => (line.Mark, line.Sentence, Lint.Read(line.Yaml)))]);

    [Fact]
    public void Nearly_all_that_is_wrong_is_found_without_a_fifth_of_the_verbs()
    {
        var lost = new List<string>();
        var loud = new List<string>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var dropped = Dropped(fold);
            var lexicons = new Dictionary<FormEdition, Lexicon>();
            foreach (var (mark, sentence, report) in s_corpus.Value)
            {
                if (!lexicons.TryGetValue(report.Edition, out var lexicon))
                    lexicons.Add(report.Edition, lexicon = Lexicon.Of(FormWords.Of(report.Edition).Concat(CommonWords.All.Where(entry => !dropped.Contains(entry.Text)))));
                var isLoud = IsLoud(report, lexicon);
                if (mark == '✗' && !isLoud)
                    lost.Add($"{fold} {sentence}");
                else if (mark != '✗' && isLoud)
                    loud.Add($"{fold} {sentence}");
            }
        }

        var wrong = s_corpus.Value.Count(line => line.Mark == '✗') * Folds;
        Assert.True(lost.Count * 100 <= wrong * 3, $"{lost.Count}/{wrong}\n{string.Join("\n", lost)}");
        Assert.True(loud.Count * 1000 <= s_corpus.Value.Count * Folds, string.Join("\n", loud));
    }

    private static HashSet<string> Dropped(int fold) =>
        [.. CommonWords.All.Where(entry => s_verbs.Contains(entry.Class)).Where((_, index) => index % Folds == fold).Select(entry => entry.Text)];

    private static bool IsLoud(Report report, Lexicon lexicon) =>
        ClaimMatcher.Match(report, SentenceReader.Read(ProseReader.Read(report, lastYear: null), lexicon, OwnWords.Of(report))).Any(claim => claim.Verdict == ClaimVerdict.Disagrees);
}
