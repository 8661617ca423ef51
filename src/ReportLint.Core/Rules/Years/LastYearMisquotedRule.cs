using System.Globalization;
using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Rules.Claims;
using ReportLint.Rules.Wordings;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Years;

/// <summary>RL2013: a figure of last year that last year's report has otherwise, or a sentence that was left in from last year.</summary>
public sealed class LastYearMisquotedRule : Rule
{
    private const int MostRelated = 12;

    // Each is looked for among the figures.
    private const int MostWrong = 200;

    private static readonly MessageTemplate s_left = new(
        "这一句的年份和数都是{0}年报告里的，报告的年度是{1}；上年的文字没有改",
        "the year and the figures of this sentence are those of the report for {0}, but this report is for {1}; it was left in from last year");

    private static readonly MessageTemplate s_misquoted = new(
        "说的是{0}年的数，与{0}年报告（{1}）不符：{2}",
        "this is said of {0}, but does not agree with the report for {0} ({1}): {2}");

    private static readonly MessageTemplate s_figure = new("{0}年报告：{1}为{2}", "the report for {0}: {1} is {2}");

    /// <summary>What it is, for the rule that leaves to this one what this one speaks of.</summary>
    internal static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL2013",
        Name = "last-year-figure-misquoted",
        Severity = Severity.Error,
        Summary = new(
            "正文引用的上年的数与上年报告不符，或者上年的句子连年份带数都没有改",
            "The prose quotes a figure of last year that last year's report has otherwise, or a sentence was left in from last year with its year and figures"),
        Rationale = new(
            "“去年收到申请5件”“2021年收到申请5件”，紧跟在本年的数后面的“比上年的5件多2件”“（上年为5件）”“，而去年仅5件”，与上年报告的表格核对，核对的办法与本年的数相同；上年结转由RL2001、RL4004核对，增减幅度由RL2014核对。以上年的年份开头、本该说今年的句子，数也是上年报告里的（表格里的数，或者整句话一字不差），就是上年的句子；只有年份是上年的，由RL5003报告。",
            "Such words as 去年收到申请5件, and 比上年的5件多2件, （上年为5件） or ，而去年仅5件 right behind a number of this year, are compared with the tables of last year's report as this year's figures are with this year's; requests carried over are the business of RL2001 and RL4004, changes of RL2014. A sentence that begins with last year's year where it should speak of this one is last year's sentence if its figures are that report's, too, or if it stands there to the letter; where only the year is last year's, RL5003 says so."),
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Report.Year is not { Value: var year } || context.Reports.Previous(context.Report) is not { } last)
            return;
        var lastYears = new LastYearsSentence(context);
        var wrong = new List<WrongYear>();
        foreach (var found in WrongYears.FindAll(context).Take(MostWrong))
        {
            var there = lastYears.Find(found);
            if (there is not null || !found.LooksBack)
                wrong.Add(found);
            if (there is not null)
                context.Add(Rule, found.Block, found.Span, s_left.With(found.Written, year), expected: year.ToString(CultureInfo.InvariantCulture), related: [there]);
        }
        foreach (var claim in lastYears.Claims)
        {
            // A sentence with the wrong year is wrong already.
            if (IsMisquoted(claim) && !wrong.Exists(found => ReferenceEquals(found.Block, claim.Block) && found.Sentence.Contains(claim.Span)))
                Add(context, last, claim);
        }
        foreach (var claim in LastYearComparisons.Misquoted(context.Claims, last).Take(MostWrong))
        {
            if (IsMisquoted(claim) && !lastYears.Claims.Any(known => (known.Verdict == ClaimVerdict.Agrees || IsMisquoted(known)) && ReferenceEquals(known.Block, claim.Block) && known.Span == claim.Span))
                Add(context, last, claim);
        }
    }

    private static bool IsMisquoted(Claim claim) =>
        claim is { Verdict: ClaimVerdict.Disagrees, Certainty: ClaimCertainty.Certain, IsInWords: false, IsReference: false, Topic: { IsAtMost: false, Kind: not (ClaimKind.CarriedOver or ClaimKind.CarriedForward or ClaimKind.NothingOpen) } };

    private static void Add(RuleContext context, Report last, Claim claim)
    {
        var year = last.Year!.Value;
        context.Add(Rule, claim.Block, claim.Span, s_misquoted.With(year, last.Source.Path, ClaimMessages.Disagreement(claim)),
            expected: claim.Reading!.Value!.Value.ToString(CultureInfo.InvariantCulture),
            related: [.. claim.Reading.Terms.Take(MostRelated).Select(term => new RelatedLocation(new Location(last.Source, term.Span), s_figure.With(year, term.Description, term.Figure?.Written ?? ""), term.Address))]);
    }
}
