using ReportLint.Claims;
using ReportLint.Prose;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Claims.Generalization;

/// <summary>Wordings that stand in no list: right sentences stay silent, and of the wrong ones so many are found. What docs/claims.md says is measured here.</summary>
public sealed class TemplateTests
{
    [Fact]
    public void Every_right_sentence_is_left_alone() => Assert.All(TemplateFile.Read(), template =>
        Assert.DoesNotContain(Claims(TemplateFile.Right(template)), claim => claim.Verdict == ClaimVerdict.Disagrees));

    [Fact]
    public void Most_slips_are_found_and_more_than_half_of_the_stale_figures()
    {
        var wrong = TemplateFile.Read().Where(template => template[0] != '!').SelectMany(TemplateFile.Wrong).ToList();
        Assert.InRange(Share(wrong, isSlip: true), 0.74, 1);
        Assert.InRange(Share(wrong, isSlip: false), 0.58, 1);
    }

    [Fact]
    public void A_guess_is_no_evidence_about_the_tables()
    {
        var claim = Assert.Single(Claims("全年签收政府信息公开申请212件。"));
        Assert.Equal((ClaimVerdict.Disagrees, ClaimCertainty.Likely), (claim.Verdict, claim.Certainty));
        Assert.Equal([ClaimReasonKind.Guessed, ClaimReasonKind.Slip], claim.Reasons.Select(reason => reason.Kind));
        Assert.Empty(ClaimEvidence.Of(Report("全年签收政府信息公开申请212件。"), [claim]));
    }

    [Fact]
    public void A_guess_that_the_value_does_not_support_is_no_finding()
    {
        var claim = Assert.Single(Claims("全年签收政府信息公开申请87件。"));
        Assert.Equal(ClaimVerdict.Inconclusive, claim.Verdict);
        Assert.Equal(ClaimReasonKind.NotSure, claim.Reasons[^1].Kind);
    }

    private static double Share(List<(string Sentence, bool IsSlip)> wrong, bool isSlip)
    {
        var of = wrong.Where(pair => pair.IsSlip == isSlip).ToList();
        return of.Count(pair => Claims(pair.Sentence).Any(claim => claim.Verdict == ClaimVerdict.Disagrees)) / (double)of.Count;
    }

    private static IReadOnlyList<Claim> Claims(string sentence)
    {
        var report = Report(sentence);
        return ClaimMatcher.Match(report, ProseReader.Read(report, lastYear: null));
    }

    private static ReportLint.Model.Report Report(string sentence) => Lint.Read(CorpusReports.With("市场监督管理局", "依申请公开", sentence));
}
