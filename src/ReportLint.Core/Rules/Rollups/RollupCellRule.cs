using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Model.Rollups;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Rollups;

/// <summary>RL3001: a cell of a roll-up is not the sum of its reports.</summary>
public sealed class RollupCellRule : Rule
{
    private const int MostTerms = 8;

    private static readonly MessageTemplate s_differs = new(
        "{0}为{1}，{2}份下级报告之和为{3}（差{4}）{5}",
        "{0} is {1}, but the {2} reports that it sums make {3} (difference {4}){5}");

    private static readonly MessageTemplate s_leftOut = new(
        "；各格都恰好少了{0}（{1}）的数，像是没有加进去",
        "; in every cell just the figure of {0} ({1}) is missing, as if it had been left out");

    private static readonly MessageTemplate s_addedTwice = new(
        "；各格都恰好多了{0}（{1}）的数，像是加了两次",
        "; in every cell just the figure of {0} ({1}) is too much, as if it had been added twice");

    private static readonly MessageTemplate s_wrongFigure = new(
        "；下级当中只有{0}的数能改得各处都对得上：这一格（{1}）为{2}，应为{3}才对得上",
        "; of all of them only the figures of {0} could be changed so that everything fits: its figure here ({1}) is {2} and would have to be {3}");

    private static readonly MessageTemplate s_addend = new("{0}为{1}", "{0}: {1}");

    private static readonly LocalizedText s_sum = new("各单位之和", "the sum of its reports");

    private static readonly LocalizedText s_nothing = new("", "");

    /// <summary>What the rule is.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL3001",
        Name = "rollup-cell",
        Severity = Severity.Error,
        Summary = new(
            "汇总的某一格不等于各下级报告之和",
            "A cell of a roll-up is not the sum of the reports that it sums"),
        Rationale = new(
            "写了“汇总”的报告，三张表的每一格都等于所列各报告之和（本级机关自己的报告也列在里面）。金额换算成同一单位再加。各加数都列为有关的位置。整份报告漏加或者加了两次的，或者只有一个单位的数能改得处处相符的，指明是哪个单位。合计跟着它的各格一起错的，只报告那几格。有一格空白、缺一份报告、或者重复计算（RL3004）的，不能比较，不报告。",
            "In a report with a rollup every cell of the three tables is the sum of the reports listed, that of the body's own office among them. Money is added in one unit. Every addend is a related location. Where a whole report was left out or added twice, or where one agency alone could have figures by which everything would fit, it is named. A total that is wrong just because the cells are that it sums is not reported besides them. Nothing is compared where a cell is blank, a report missing or something counted twice (RL3004)."),
        Basis = new(
            "《中华人民共和国政府信息公开条例》第四十九条、第五十条",
            "《中华人民共和国政府信息公开条例》, Articles 49 and 50"),
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (RollupSums.Of(context) is not { } sums)
            return;
        var rollup = sums.Rollup;
        var different = sums.FindDifferent().ToList();
        if (different.Count == 0)
            return;
        var cause = RollupCauseSearch.Find(sums);
        // What RL1000 corrects to the sum is in good hands there.
        foreach (var sum in different.Where(sum => !context.Localization.Errors.Any(error => error.Figure == sum.Figure && error.Expected == sum.Sum)))
        {
            var suspects = RollupSuspects.Rank(context, sum);
            var (suspect, reason) = Explain(sum, cause, suspects[0]);
            var expected = Write(sum, sum.Sum);
            context.Add(new Finding
            {
                Rule = Descriptor,
                Severity = Descriptor.Severity,
                Message = s_differs.With(sum.Figure.Description, sum.Figure.Written, rollup.Children.Count, Terms(rollup.Report, sum), Write(sum, Math.Abs(sum.Difference)), reason),
                Location = new Location(context.Report.Source, sum.Figure.Span),
                Cell = sum.Figure.Cell.Address,
                Expected = expected,
                Actual = sum.Figure.Written,
                Related = [.. suspects.Select(ranked => ranked.Addend).OrderBy(addend => suspect == addend.Child ? 0 : 1).Select(Describe)],
                Edits = sum.Figure.IsStated ? [new SuggestedEdit(new TextEdit(sum.Figure.Span, expected), IsSafe: false) { Why = s_sum }] : [],
            });
        }

        string Write(RollupSum sum, decimal amount) => FigureAmount.Write(rollup.Report, sum.Figure, amount);
    }

    /// <summary>The report that the difference comes from, and in what way; null and nothing when it cannot be told.</summary>
    private static (Report? Suspect, ILocalizable Reason) Explain(RollupSum sum, RollupCause? cause, RollupSuspect first)
    {
        if (cause is { Kind: not RollupCauseKind.WrongFigure })
        {
            var template = cause.Kind == RollupCauseKind.LeftOut ? s_leftOut : s_addedTwice;
            return (cause.Child, template.With(cause.Child.Agency!.Value, cause.Child.Source.Path));
        }
        // What a report says itself tells more than what could be.
        if (cause is not null && (first.Grounds < RollupGrounds.SameDifference || first.Addend.Child == cause.Child))
        {
            var addend = sum.Addends.First(addend => addend.Child == cause.Child);
            return (cause.Child, s_wrongFigure.With(cause.Child.Agency!.Value, FigurePlace.Of(addend.Child, addend.Figure), addend.Figure.Written, FigureAmount.Write(addend.Child, addend.Figure, addend.Amount + sum.Difference)));
        }
        return first.Reason is { } reason ? (first.Addend.Child, reason) : (null, s_nothing);
    }

    /// <summary>The sum with its terms where they are few.</summary>
    private static LocalizedText Terms(Report report, RollupSum sum)
    {
        var total = FigureAmount.Write(report, sum.Figure, sum.Sum);
        var terms = sum.Addends.Where(addend => addend.Amount != 0).Select(addend => FigureAmount.Write(report, sum.Figure, addend.Amount)).ToList();
        return terms.Count is < 2 or > MostTerms || terms.Exists(term => term[0] == '-')
            ? LocalizedText.Same(total)
            : new LocalizedText($"{string.Join("＋", terms)}＝{total}", $"{string.Join(" + ", terms)} = {total}");
    }

    private static RelatedLocation Describe(RollupAddend addend) =>
        RuleContext.Related(addend.Child, addend.Figure, s_addend.With(addend.Child.Agency!.Value, addend.Amount == 0 ? "0" : addend.Figure.Written));
}
