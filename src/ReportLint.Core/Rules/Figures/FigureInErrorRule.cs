using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Relations;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Figures;

/// <summary>RL1000: the figure that must be wrong, when the broken relations point at it and at nothing else.</summary>
public sealed class FigureInErrorRule : Rule
{
    private static readonly MessageTemplate s_wrong = new(
        "{0}为{1}，应为{2}：只改这一个数，不成立的勾稽关系就能成立（{3}）",
        "{0} is {1}, but should be {2}: changing this one figure settles all the broken relations ({3})");

    private static readonly MessageTemplate s_amongOthers = new(
        "{0}为{1}，应为{2}：改动最少的改法都要改这个数（{3}）",
        "{0} is {1}, but should be {2}: every smallest correction changes this figure to this value ({3})");

    private static readonly MessageTemplate s_outvoted = new(
        "{0}为{1}，正文{3}处都写{2}：改这一个数，就处处相符",
        "{0} is {1}, but the text says {2} in {3} places: changing this one figure makes all agree");

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
            "一个数写错，会同时使所在行的合计和所在列的合计不成立；两者的交点就是写错的数，相差多少就是错了多少。检查时寻找改动最少的一组数；只有这组数唯一时才指明，否则按不成立的关系分别报告（RL1001—RL1004），并列出可能写错的数。改不改、改成多少，由填报人决定。",
            "A wrong figure breaks the total of its row and the total of its column at once; where they cross is the figure, and the difference tells its value. The check looks for the smallest set of figures whose change mends everything, and names a figure only when there is one such set; otherwise the broken relations are reported (RL1001 to RL1004) with the figures that could be wrong. Whether to change it is up to the author."),
        Basis = new(
            "表三表头所印勾稽关系；官方统计的错误定位方法（Fellegi、Holt 1976；de Waal、Pannekoek、Scholtus《Handbook of Statistical Data Editing and Imputation》2011）",
            "The relation printed in table 三; error localization in official statistics (Fellegi and Holt 1976; de Waal, Pannekoek and Scholtus, Handbook of Statistical Data Editing and Imputation, 2011)"),
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var localization = context.Localization;
        foreach (var error in localization.Errors)
        {
            if (error.IsOutvoted)
            {
                AddOutvoted(context, error);
                continue;
            }
            var isAlone = localization.Errors.Count == 1 && localization.Unexplained.Count == 0;
            var template = isAlone ? s_wrong : s_amongOthers;
            var arithmetic = new LocalizedList([.. error.Explains.Select(broken => RelationMessages.Describe(context.Report, broken))], "；", "; ");
            var expected = error.Expected.ToString(CultureInfo.InvariantCulture);
            context.Add(new Finding
            {
                Rule = Descriptor,
                Severity = Descriptor.Severity,
                Message = template.With(error.Figure.Description, error.Figure.Written, expected, arithmetic),
                Location = new Location(context.Report.Source, error.Figure.Span),
                Cell = error.Figure.Cell.Address,
                Expected = expected,
                Actual = error.Figure.Written,
                Related = [.. error.Explains.Select(broken => context.Related(Elsewhere(context.Report, broken, error.Figure), RelationMessages.Describe(context.Report, broken)))],
                Edits = [new SuggestedEdit(new TextEdit(error.Figure.Span, expected), IsSafe: false)],
            });
        }
    }

    /// <summary>No relation is broken, but the prose says otherwise, and says so more than once.</summary>
    private void AddOutvoted(RuleContext context, FigureInError error)
    {
        var expected = error.Expected.ToString(CultureInfo.InvariantCulture);
        var claims = context.Claims.Where(claim => claim.Reading?.Terms.Count == 1 && claim.Reading.Terms[0].Figure == error.Figure).ToList();
        context.Add(new Finding
        {
            Rule = Descriptor,
            Severity = Descriptor.Severity,
            Message = s_outvoted.With(error.Figure.Description, error.Figure.Written, expected, claims.Count),
            Location = new Location(context.Report.Source, error.Figure.Span),
            Cell = error.Figure.Cell.Address,
            Expected = expected,
            Actual = error.Figure.Written,
            Related = [.. claims.Select(claim => context.Related(claim.Block, claim.Span, s_prose))],
            Edits = [new SuggestedEdit(new TextEdit(error.Figure.Span, expected), IsSafe: false)],
        });
    }

    /// <summary>Where to look at a relation: its total, unless that is the figure in error.</summary>
    private static Figure Elsewhere(Report report, BrokenRelation broken, Figure error) => broken.Place != error
        ? broken.Place
        : broken.Relation.Left.Concat(broken.Relation.Right).Select(cell => report[cell]).FirstOrDefault(figure => figure != error && figure.IsStated && figure.Count != 0) ?? broken.Place;
}
