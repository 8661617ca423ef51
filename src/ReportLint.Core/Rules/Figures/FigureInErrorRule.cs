using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Relations;
using ReportLint.Rules.Rollups;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Figures;

/// <summary>RL1000: the figure that must be wrong, when the broken relations point at it and at nothing else.</summary>
public sealed class FigureInErrorRule : Rule
{
    private static readonly LocalizedText s_prose = new("正文写的数", "the number in the text");

    /// <summary>What the rule is.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL1000",
        Name = "figure-in-error",
        Severity = Severity.Error,
        Summary = new(
            "几个勾稽关系不成立，都是因为这一个数",
            "Several relations are broken, all of them because of this one figure"),
        Rationale = new(
            "一个数写错，会同时使所在行的合计和所在列的合计不成立；两者的交点就是写错的数，相差多少就是错了多少。检查时寻找改动最少的改法：都要把某个数改成同一个值的，才指明这个数；否则按不成立的关系分别报告（RL1001—RL1004），并列出可能写错的数。再多改一个数的改法，如果更像是手误（错一位、多打或漏打一位、相邻两位颠倒、写到相邻的列），也不指明，只报告关系；只要再改一个写明的数也有不改它的改法，就只说“很可能”。改不改、改成多少，由填报人决定。",
            "A wrong figure breaks the total of its row and the total of its column at once; where they cross is the figure, and the difference tells its value. The check looks for the smallest corrections that mend everything, and names a figure only when all of them change it to the same value; otherwise the broken relations are reported (RL1001 to RL1004) with the figures that could be wrong. So they are when a correction with one change more looks more like slips of the finger (a digit changed, doubled or dropped, two neighbours swapped, a value one column off), and as long as one more change of a stated figure allows to leave this one alone, the message says no more than “very likely”. Whether to change it is up to the author."),
        Basis = new(
            "表三表头所印勾稽关系；官方统计的错误定位方法（Fellegi、Holt 1976；de Waal、Pannekoek、Scholtus《Handbook of Statistical Data Editing and Imputation》2011）",
            "The relation printed in table 三; error localization in official statistics (Fellegi and Holt 1976; de Waal, Pannekoek and Scholtus, Handbook of Statistical Data Editing and Imputation, 2011)"),
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var errors = context.Localization.Errors;
        var sums = errors.Count > 0 && context.IsEnabled(RollupCellRule.Rule) ? RollupSums.Of(context) : null;
        foreach (var error in errors)
        {
            // What is the sum of the reports is as wrong as they are, and they are checked.
            if (sums?[error.Figure.Cell] is { Difference: 0 })
                continue;
            var places = error.Reach == FigureReach.Evidence ? InEvidence(context, error) : InRelations(context, error);
            var expected = error.Expected.ToString(CultureInfo.InvariantCulture);
            context.Add(new Finding
            {
                Rule = Descriptor,
                Severity = Descriptor.Severity,
                Message = error.Reach == FigureReach.Evidence ? FigureInErrorMessages.Outvoted(error, places.Count) : FigureInErrorMessages.Describe(context.Report, error),
                Location = new Location(context.Report.Source, error.Figure.Span),
                Cell = error.Figure.Cell.Address,
                Expected = expected,
                Actual = error.Figure.Written,
                Related = places,
                Edits = [new SuggestedEdit(new TextEdit(error.Figure.Span, expected), IsSafe: false)],
            });
        }
    }

    private static List<RelatedLocation> InRelations(RuleContext context, FigureInError error) =>
        [.. error.Explains.Select(broken => context.Related(Elsewhere(context.Report, broken, error.Figure), RelationMessages.Describe(context.Report, broken)))];

    /// <summary>Where the prose says what the figure should be.</summary>
    private static List<RelatedLocation> InEvidence(RuleContext context, FigureInError error) =>
        [.. context.Claims
            .Where(claim => claim.Value == error.Expected && claim.Reading?.Terms.Count == 1 && claim.Reading.Terms[0].Figure == error.Figure)
            .Select(claim => context.Related(claim.Block, claim.Span, s_prose))];

    /// <summary>Where to look at a relation: its total, unless that is the figure in error.</summary>
    private static Figure Elsewhere(Report report, BrokenRelation broken, Figure error) => broken.Place != error
        ? broken.Place
        : broken.Relation.Left.Concat(broken.Relation.Right).Select(cell => report[cell]).FirstOrDefault(figure => figure != error && figure.IsStated && figure.Count != 0) ?? broken.Place;
}
