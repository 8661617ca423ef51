using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Rules.Wordings;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Years;

/// <summary>Tells whether a sentence with the wrong year is last year's sentence: whether its figures are last year's, too.</summary>
internal sealed class LastYearsSentence
{
    private const int Shortest = 12;

    // A report with more sentences of another year is not this agency's report for this year at all.
    private const int MostAsked = 200;

    private static readonly MessageTemplate s_figure = new("{0}年报告：{1}为{2}", "the report for {0}: {1} is {2}");
    private static readonly MessageTemplate s_sentence = new("{0}年报告里的同一句话", "the same sentence in the report for {0}");

    private readonly RuleContext _context;
    private readonly Report? _last;
    private readonly Lazy<IReadOnlyList<Claim>> _claims;
    private readonly Lazy<Dictionary<string, Location>> _sentences;
    private int _asked;

    /// <summary>For the report of <paramref name="context"/>.</summary>
    public LastYearsSentence(RuleContext context)
    {
        _context = context;
        _last = context.IsEnabled(LastYearMisquotedRule.Rule) ? context.Reports.Previous(context.Report) : null;
        _claims = new(() => LastYearClaims.Read(context, _last!));
        _sentences = new(ReadSentences);
    }

    /// <summary>What the prose says of last year's figures.</summary>
    public IReadOnlyList<Claim> Claims => _last is null ? [] : _claims.Value;

    /// <summary>The place in last year's report where its figures are from; null where they are not from there, or <see cref="LastYearMisquotedRule"/> is switched off.</summary>
    public RelatedLocation? Find(WrongYear found)
    {
        if (_last is null || _last.Year!.Value != found.Written || _asked++ >= MostAsked)
            return null;
        return Verbatim(found) ?? (found.LooksBack ? null : Figure(found));
    }

    private RelatedLocation? Verbatim(WrongYear found)
    {
        var sentence = found.Block.Text.Substring(found.Sentence.Start, found.Sentence.Length).Trim();
        return sentence.Length >= Shortest && HasFigure(sentence, found.Block.Text.Substring(found.Span.Start, found.Span.Length)) && _sentences.Value.TryGetValue(sentence, out var place)
            ? new RelatedLocation(place, s_sentence.With(_last!.Year!.Value))
            : null;
    }

    private Dictionary<string, Location> ReadSentences()
    {
        var sentences = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var block in _context.AnalysisOf(_last!).Prose)
        {
            foreach (var (start, end) in ProseText.Sentences(block.Text))
            {
                var sentence = block.Text.Substring(start, end - start).Trim();
                if (sentence.Length >= Shortest && !sentences.ContainsKey(sentence))
                    sentences.Add(sentence, new Location(_last!.Source, block.InFile(TextSpan.FromBounds(start, end))));
            }
        }
        return sentences;
    }

    /// <summary>Whether there is a figure besides the year itself.</summary>
    private static bool HasFigure(string sentence, string year) => sentence.Replace(year, "").Any(ProseText.IsDigit);

    private RelatedLocation? Figure(WrongYear found)
    {
        foreach (var claim in Claims)
        {
            if (!ReferenceEquals(claim.Block, found.Block) || !found.Sentence.Contains(claim.Span) || claim is not { Verdict: ClaimVerdict.Agrees, Certainty: ClaimCertainty.Certain, Topic.IsAtMost: false, IsInWords: false, Value: > 0, Reading.Terms.Count: > 0 })
                continue;
            var terms = claim.Reading.Terms;
            // Where this year's figures are the same, only the year is wrong.
            if (!terms.All(term => _context.Report.Find(term.Address) is { IsKnown: true }) || terms.Sum(term => _context.Report.Find(term.Address)!.Value) == claim.Value)
                continue;
            return new RelatedLocation(new Location(_last!.Source, terms[0].Span), s_figure.With(_last.Year!.Value, terms[0].Description, claim.Text), terms[0].Address);
        }
        return null;
    }
}
