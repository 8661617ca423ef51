using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Rules.Figures;
using ReportLint.Wording;

namespace ReportLint.Rules.Years;

/// <summary>RL2004: edition 2019, the items of last year are not those that last year's report ended with.</summary>
public sealed class ItemsChainRule : Rule
{
    private const string PreviousColumn = "previous";
    private const string ChangeColumn = "change";

    private static readonly MessageTemplate s_chain = new(
        "{0}为{1}，而{2}年报告的上一年项目数量{3}、本年增/减{4}（{5}），合起来是{6}（差{7}）",
        "{0} is {1}, but the report for {2} has {3} of the year before and a change of {4} ({5}), which makes {6} (difference {7})");

    private static readonly MessageTemplate s_last = new("{0}年报告：{1}为{2}", "the report for {0}: {1} is {2}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL2004",
        Name = "items-chain-2019",
        Severity = Severity.Error,
        Summary = new(
            "2019版表二：上一年项目数量≠上一年报告的上一年项目数量＋本年增/减",
            "Table 二, edition 2019: the items of last year are not those that last year's report ended with"),
        Rationale = new(
            "2020年报告里的“上一年项目数量”，就是2019年报告里的“上一年项目数量”加上当年的增减。自己命名的分项按名称核对，两年都有这个名称才核对。",
            "上一年项目数量 in the report for 2020 is what the report for 2019 ended with: its own 上一年项目数量 and the change in that year. Rows with names of their own are compared by name, where both years have it."),
        Basis = new("国办公开办函〔2019〕60号，表二", "国办公开办函〔2019〕60号, table 二"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Reports.Previous(context.Report) is not { } last)
            return;
        Dictionary<string, TableRow>? before = null;
        foreach (var row in TableRows.With(context.Report, PreviousColumn))
        {
            before ??= TableRows.All(last, PreviousColumn, ChangeColumn).ToDictionary(ended => ended.Address, StringComparer.Ordinal);
            if (row[PreviousColumn] is { IsKnown: true } previous && before.TryGetValue(row.Address, out var ended) && ended[PreviousColumn].IsKnown && ended[ChangeColumn].IsKnown)
                Check(context, last, previous, ended[PreviousColumn], ended[ChangeColumn]);
        }
    }

    private void Check(RuleContext context, Report last, Figure previous, Figure before, Figure change)
    {
        var expected = before.Count + change.Count;
        if (expected == previous.Count)
            return;
        var year = last.Year!.Value;
        context.Add(Descriptor, previous,
            s_chain.With(previous.Description, previous.Count, year, before.Count, change.Written, FigurePlace.Of(last, before), expected, Math.Abs(expected - previous.Count)),
            expected.ToString(CultureInfo.InvariantCulture),
            [.. new[] { before, change }.Select(figure => RuleContext.Related(last, figure, s_last.With(year, figure.Description, figure.Written)))]);
    }
}
