using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Relations;
using ReportLint.Rules.Rollups;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Figures;

/// <summary>Reports the broken relations of one code that no single figure explains, at the total, with every figure that could be wrong.</summary>
public abstract class RelationRule : Rule
{
    private const int MostCandidates = 24;
    private const int FewUnlisted = 3;

    private static readonly MessageTemplate s_candidate = new(
        "也许是这里错了：{0}现为{1}，改为{2}就相符",
        "perhaps this is wrong: {0} is {1}; {2} would fit");

    private static readonly MessageTemplate s_candidateAmongOthers = new(
        "也许是这里错了：{0}现为{1}，连同别的数一起改，改为{2}就都相符",
        "perhaps this is wrong: {0} is {1}; {2} would fit, with other figures changed, too");

    private static readonly MessageTemplate s_candidateOpen = new(
        "也许是这里错了：{0}现为{1}",
        "perhaps this is wrong: {0} is {1}");

    private static readonly MessageTemplate s_unlisted = new(
        "也许有没列出的数漏填了：没有列出的都按0计算",
        "perhaps a figure was left out: what is not listed counts as 0");

    private static readonly MessageTemplate s_addend = new(
        "{0}为{1}",
        "{0} is {1}");

    private static readonly MessageTemplate s_likely = new(
        "；最可能是{0}写错，应为{1}",
        "; most likely {0} is wrong and should be {1}");

    /// <inheritdoc/>
    public sealed override void Check(RuleContext context)
    {
        var mine = context.Localization.Unexplained.Where(relation => IsMine(relation.Broken)).ToList();
        var sums = mine.Count > 0 && context.IsEnabled(RollupCellRule.Rule) ? RollupSums.Of(context) : null;
        foreach (var relation in mine)
        {
            // The cells that are no sums are reported, or the report that breaks the relation.
            if (sums?.Explain(relation.Broken) != true)
                Report(context, relation.Broken, relation.Candidates);
        }
        if (context.IsEnabled(FigureInErrorRule.Rule))
            return;
        // With RL1000 switched off, what it would have explained is reported plainly.
        var explained = context.Localization.Errors.SelectMany(error => error.Explains.Select(broken => (broken, error)));
        foreach (var relation in explained.Where(pair => IsMine(pair.broken)).GroupBy(pair => pair.broken, pair => pair.error))
            Report(context, relation.Key, [.. relation.Select(error => new Candidate(error.Figure, error.Expected, Settles: error.Reach != FigureReach.AmongOthers, IsLikely: relation.Count() == 1))]);
    }

    private bool IsMine(BrokenRelation broken) => string.Equals(broken.Relation.Rule, Descriptor.Code, StringComparison.Ordinal);

    private void Report(RuleContext context, BrokenRelation broken, IReadOnlyList<Candidate> candidates)
    {
        var likely = candidates.FirstOrDefault(candidate => candidate is { IsLikely: true, Expected: not null });
        var message = RelationMessages.Describe(context.Report, broken, likely is null ? null : s_likely.With(likely.Figure.Description, likely.Expected!.Value));
        var isTotal = broken.Relation.Kind != FormRelationKind.Balance && broken.Place.Cell == broken.Relation.Target;
        context.Add(new Finding
        {
            Rule = Descriptor,
            Severity = Descriptor.Severity,
            Message = message,
            Location = new Location(context.Report.Source, broken.Place.Span),
            Cell = broken.Place.Cell.Address,
            Actual = broken.Place.IsKnown ? broken.Place.Written : null,
            Expected = isTotal ? broken.Right.ToString(CultureInfo.InvariantCulture) : null,
            Against = isTotal ? null : FormattableString.Invariant($"{broken.Left}≠{broken.Right}"),
            Related = Related(context, broken, candidates),
        });
    }

    private static List<RelatedLocation> Related(RuleContext context, BrokenRelation broken, IReadOnlyList<Candidate> candidates)
    {
        var related = new List<RelatedLocation>();
        foreach (var candidate in candidates.Where(candidate => candidate.Figure.IsStated).Take(MostCandidates))
            related.Add(context.Related(candidate.Figure, Describe(candidate)));
        var unlisted = candidates.Where(candidate => candidate.Figure.State == FigureState.Unlisted).ToList();
        if (unlisted.Count is > 0 and <= FewUnlisted)
            related.AddRange(unlisted.Select(candidate => context.Related(candidate.Figure, Describe(candidate))));
        else if (unlisted.Count > 0)
            related.Add(new RelatedLocation(new Location(context.Report.Source, unlisted[0].Figure.Span), s_unlisted.With()));
        if (related.Count > 0)
            return related;
        // No small set of changes mends it: show what was added up.
        return [.. broken.Relation.Left.Concat(broken.Relation.Right).Select(cell => context.Report[cell])
            .Where(figure => figure.IsStated && figure.Count != 0 && figure != broken.Place)
            .Select(figure => context.Related(figure, s_addend.With(figure.Description, figure.Count)))];
    }

    private static Message Describe(Candidate candidate) => candidate.Expected is { } expected
        ? (candidate.Settles ? s_candidate : s_candidateAmongOthers).With(candidate.Figure.Description, candidate.Figure.Count, expected)
        : s_candidateOpen.With(candidate.Figure.Description, candidate.Figure.Count);
}
