using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Years;

/// <summary>RL2003: edition 2021, the documents in force are not those of last year, plus those issued, less those repealed.</summary>
public sealed class ValidDocumentsRule : Rule
{
    private static readonly MessageTemplate s_chain = new(
        "{0}为{1}，而上一年现行有效{2}件（{3}），加本年制发{4}件，减本年废止{5}件，是{6}件（差{7}）；请核对，确有原因的在这一格写“说明”",
        "{0} is {1}, but last year {2} were in force ({3}); with {4} issued and {5} repealed that makes {6} (difference {7}); please check, or give the reason in a note on the cell");

    private static readonly MessageTemplate s_figure = new("{0}为{1}", "{0} is {1}");

    private static readonly MessageTemplate s_last = new("{0}年报告：{1}为{2}", "the report for {0}: {1} is {2}");

    private static readonly LocalizedText s_sum = new("上年现行有效＋制发－废止", "last year's, plus issued, less repealed");

    /// <summary>What it is, for a rule that leaves to this one what this one can compare.</summary>
    internal static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL2003",
        Name = "valid-documents-chain",
        Severity = Severity.Warning,
        Summary = new(
            "2021版表二：现行有效件数≠上一年现行有效件数＋本年制发件数－本年废止件数",
            "Table 二, edition 2021: the documents in force are not those of last year, plus those issued, less those repealed"),
        Rationale = new(
            "规章和行政规范性文件，上一年有效的加本年制发的，去掉本年废止的，就是现在有效的。文件到期失效、机构合并、以前漏统计，都会使这个关系不成立，所以是警告：这一行的三个数，有一个写了“说明”，就不再报告。两年都是2021版格式才核对；2021年的报告与2020年的比较见RL2005。",
            "What was in force last year, with what was issued and without what was repealed, is in force now. Documents expire, agencies merge, and an earlier count may have missed some, hence a warning: a note on any of the three figures of the row silences it. Compared only where both years use edition 2021; for 2021 against 2020 see RL2005."),
        Basis = new(
            "国办公开办函〔2021〕30号，表二第二十条第（一）项",
            "国办公开办函〔2021〕30号, table 二, Article 20 (1)"),
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Reports.Previous(context.Report) is not { } last)
            return;
        foreach (var row in DocumentsInForce.Of(context.Report))
        {
            if (DocumentsInForce.At(last, row.Address) is not { } before || !before.InForce.IsKnown || !row.IsKnown || row.HasNote || row.InForce.State == FigureState.Summed)
                continue;
            var expected = before.InForce.Count + row.Issued.Count - row.Repealed.Count;
            if (expected == row.InForce.Count)
                continue;
            var written = expected.ToString(CultureInfo.InvariantCulture);
            context.Add(new Finding
            {
                Rule = Descriptor,
                Severity = Descriptor.Severity,
                Message = s_chain.With(row.InForce.Description, row.InForce.Count, before.InForce.Count, FigurePlace.Of(last, before.InForce), row.Issued.Count, row.Repealed.Count, expected, Math.Abs(expected - row.InForce.Count)),
                Location = new Location(context.Report.Source, row.InForce.Span),
                Cell = row.InForce.Cell.Address,
                Expected = written,
                Actual = row.InForce.Written,
                Related =
                [
                    RuleContext.Related(last, before.InForce, s_last.With(last.Year!.Value, before.InForce.Description, before.InForce.Count)),
                    .. new[] { row.Issued, row.Repealed }.Select(figure => context.Related(figure, s_figure.With(figure.Description, figure.Count))),
                ],
                Edits = row.InForce.IsStated && expected >= 0 ? [new SuggestedEdit(new TextEdit(row.InForce.Span, written), IsSafe: false) { Why = s_sum }] : [],
            });
        }
    }
}
