using ReportLint.Claims;
using ReportLint.Claims.Words;
using ReportLint.Prose;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Claims.Generalization;

/// <summary>Verbs that nobody chose: every character of a class with every character that the corpus holds, as long as the lexicon has no such word.</summary>
public sealed class SubstitutionTests
{
    [Theory]
    [InlineData("全年{0}政府信息公开申请{1}件。", Morphemes.Intake, 221, 212)]
    [InlineData("本局全年共{0}信息公开申请{1}件。", Morphemes.Intake, 221, 212)]
    [InlineData("全年{0}政府信息公开申请{1}件。", Morphemes.Result, 223, 232)]
    public void Most_are_understood_and_no_right_sentence_is_loud(string frame, string morphemes, int right, int wrong)
    {
        var seconds = SentenceFile.Read().SelectMany(line => line.Sentence).Where(letter => letter is >= '\u4E00' and <= '\u9FFF').Distinct().OrderBy(letter => letter).Where((_, index) => index % 7 == 0).ToList();
        var known = new HashSet<string>(CommonWords.All.Select(entry => entry.Text), StringComparer.Ordinal);
        var verbs = (from morpheme in morphemes from second in seconds let verb = $"{second}{morpheme}" where !known.Contains(verb) select verb).ToList();
        var loud = verbs.Where(verb => IsLoud(frame, verb, right)).ToList();
        Assert.True(loud.Count == 0, string.Join(" ", loud));
        var found = verbs.Count(verb => IsLoud(frame, verb, wrong));
        Assert.True(found * 100 >= verbs.Count * 60, $"{found}/{verbs.Count}");
    }

    private static bool IsLoud(string frame, string verb, int value)
    {
        var report = Lint.Read(CorpusReports.With("市场监督管理局", "依申请公开", string.Format(System.Globalization.CultureInfo.InvariantCulture, frame, verb, value)));
        return ClaimMatcher.Match(report, ProseReader.Read(report, lastYear: null)).Any(claim => claim.Verdict == ClaimVerdict.Disagrees);
    }
}
