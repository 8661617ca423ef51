using ReportLint.Claims;
using ReportLint.Prose;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Claims.Generalization;

/// <summary>Wordings that stand in no list: right sentences stay silent, and of the wrong ones so many are found. What docs/claims.md says is measured here.</summary>
public sealed class TemplateTests
{
    [Theory]
    [InlineData("Templates.txt")]
    [InlineData("HeldBack.txt")]
    public void Every_right_sentence_is_left_alone(string file) => Assert.All(TemplateFile.Read(file), template =>
        Assert.DoesNotContain(Claims(TemplateFile.Right(template)), claim => claim.Verdict == ClaimVerdict.Disagrees));

    [Theory]
    [InlineData("Templates.txt", 0.95, 0.93)]
    [InlineData("HeldBack.txt", 0.942, 0.941)]
    public void Most_slips_are_found_and_more_than_half_of_the_stale_figures(string file, double slips, double stale)
    {
        var wrong = TemplateFile.Read(file).Where(template => template[0] != '!').SelectMany(TemplateFile.Wrong).ToList();
        Assert.InRange(Share(wrong, isSlip: true), slips, 1);
        Assert.InRange(Share(wrong, isSlip: false), stale, 1);
    }

    [Fact]
    public void Other_matters_are_left_alone_when_their_figure_is_one_slip_from_a_cell()
    {
        var traps = TemplateFile.Read("Templates.txt").Concat(TemplateFile.Read("HeldBack.txt")).Where(template => template[0] == '!').SelectMany(TemplateFile.Traps).ToList();
        var loud = traps.Where(IsLoud).ToList();
        Assert.True(loud.Count * 1000 <= traps.Count, $"{loud.Count}/{traps.Count}\n{string.Join("\n", loud)}");
    }

    [Fact]
    public void What_is_said_without_a_number_is_right_where_the_cell_is_zero_and_wrong_where_it_is_not()
    {
        var lines = TemplateFile.Read("Worded.txt").Select(line => line.Split('|')).ToList();
        Assert.All(lines, line => Assert.False(IsLoud(Lint.Read(CorpusReports.With("青少年活动中心", "依申请公开", line[1]))), line[1]));
        Assert.All(lines.Where(line => line[0] is "!"), line => Assert.False(IsLoud(line[1]), line[1]));
        var wrong = lines.Where(line => line[0] is not "!").Select(line => line[1]).ToList();
        var missed = wrong.Where(sentence => !IsLoud(sentence)).ToList();
        Assert.True(missed.Count * 100 <= wrong.Count * 10, $"{missed.Count}/{wrong.Count}\n{string.Join("\n", missed)}");
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

    [Theory]
    [InlineData("未收到涉及排污的政府信息公开申请。", "排污")]
    [InlineData("全年未发生因征地补偿引发的政府信息公开行政复议。", "征地补偿")]
    public void A_denial_that_was_not_understood_is_listed(string sentence, string unread)
    {
        var claim = Assert.Single(Claims(sentence));
        Assert.Equal((ClaimVerdict.Inconclusive, null), (claim.Verdict, claim.Topic));
        var reason = Assert.Single(claim.Reasons);
        Assert.Equal((ClaimReasonKind.NotUnderstood, unread), (reason.Kind, claim.Block.Text.Substring(reason.Span.Start, reason.Span.Length)));
    }

    [Theory]
    [InlineData("未收到信访件。")]
    [InlineData("无一件申请超期。")]
    [InlineData("政府信息公开申请未出现逾期答复。")]
    public void A_denial_of_what_the_form_does_not_count_is_not(string sentence) => Assert.Empty(Claims(sentence));

    private static bool IsLoud(string sentence) => IsLoud(Report(sentence));

    private static bool IsLoud(ReportLint.Model.Report report) => ClaimMatcher.Match(report, ProseReader.Read(report, lastYear: null)).Any(claim => claim.Verdict == ClaimVerdict.Disagrees);

    private static double Share(List<(string Sentence, bool IsSlip)> wrong, bool isSlip)
    {
        var of = wrong.Where(pair => pair.IsSlip == isSlip).ToList();
        return of.Count(pair => IsLoud(pair.Sentence)) / (double)of.Count;
    }

    private static IReadOnlyList<Claim> Claims(string sentence)
    {
        var report = Report(sentence);
        return ClaimMatcher.Match(report, ProseReader.Read(report, lastYear: null));
    }

    private static ReportLint.Model.Report Report(string sentence) => Lint.Read(CorpusReports.With("市场监督管理局", "依申请公开", sentence));
}
