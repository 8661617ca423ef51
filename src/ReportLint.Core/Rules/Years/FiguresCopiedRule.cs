using System.Collections.Concurrent;
using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Years;

/// <summary>RL2008: many figures are those of last year.</summary>
public sealed class FiguresCopiedRule : Rule
{
    private const int Least = 5;
    private const int LeastPercent = 60;

    // Of small numbers a few agree by chance; of nearly all of them no chance is left.
    private const int SurePercent = 90;
    private const decimal NotSmall = 10;
    private const int LeastNotSmall = 2;

    // Of so many of such numbers none agrees by chance.
    private const decimal Striking = 30;
    private const int LeastStriking = 3;
    private const decimal LeastSum = 12;
    private const int MostRelated = 6;

    // These follow from last year, or hold for years.
    private static readonly string[] s_standing = ["in-force", "previous", "total"];

    private static readonly ConcurrentDictionary<FormEdition, bool[]> s_independent = new();

    private static readonly MessageTemplate s_copied = new(
        "表里填了数的{0}格，有{1}格（{2}%）与{3}年报告（{4}）一样；请核对是不是复制上年的报告没有改",
        "of the {0} cells with figures {1} ({2}%) are as in the report for {3} ({4}); please check whether last year's report was copied");

    private static readonly MessageTemplate s_table = new(
        "{0}里填了数的{1}格都与{2}年报告（{3}）一样；请核对是不是复制上年的报告没有改",
        "all {1} cells of {0} with figures are as in the report for {2} ({3}); please check whether last year's report was copied");

    private static readonly MessageTemplate s_same = new("{0}年{1}也是{2}", "in {0} {1} is {2}, too");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL2008",
        Name = "figures-copied",
        Severity = Severity.Warning,
        Summary = new(
            "表里的数大多与上年相同（不是0的至少五格，六成以上，或者一张表的全部）",
            "Most figures are those of last year: five or more that are not 0, and six tenths of all, or all of a table"),
        Rationale = new(
            "只数各自独立、不是0的格：总计、上年结转、现行有效件数、上一年项目数量本来就与上年有关，不算。相同的数都很小（不到10）的，九成以上相同才报告。一张表里填了数的五格以上全部一样的，或者一样的数里有三个不小于30的，也报告，这时现行有效件数也算。版式不同的两年不比较，没有写出来的格不算。",
            "Only cells are counted that are not 0 and stand by themselves: totals, requests carried over, documents in force and last year's items depend on last year anyway. Where the figures that agree are below 10, nine tenths must agree. Where all five or more filled cells of one table agree, or three of 30 and more among five, that is reported, too; documents in force count then. Years of different editions are not compared, and cells that are not stated do not count."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var report = context.Report;
        if (report.Year is not { } year || context.Reports.Previous(report) is not { } last || last.Edition != report.Edition)
            return;
        var independent = s_independent.GetOrAdd(report.Edition, static edition => [.. edition.Cells.Select(IsIndependent)]);
        var (filled, large, striking, inForce) = (0, 0, 0, 0);
        List<(Figure Now, Figure Before)>? same = null;
        var table = new OneTable(null, 0, 0, 0, 0);
        OneTable? copied = null;
        for (var i = 0; i < report.Figures.Count; i++)
        {
            var (now, before) = (report.Figures[i], last.Figures[i]);
            if (!(now.IsStated && before.IsStated) || (now.Value == 0 && before.Value == 0) || !(independent[i] || IsInForce(now.Cell)))
                continue;
            if (now.Cell.Table != table.Table)
            {
                copied ??= table.IsCopied ? table : null;
                table = new OneTable(now.Cell.Table, 0, 0, 0, 0);
            }
            var isSame = now.Value == before.Value;
            table = table.With(now.Value, isSame);
            inForce += isSame && !independent[i] ? 1 : 0;
            if (!independent[i])
                continue;
            filled++;
            if (!isSame)
                continue;
            (same ??= []).Add((now, before));
            if (now.Value >= NotSmall)
                large++;
            if (now.Value >= Striking)
                striking++;
        }
        copied ??= table.IsCopied ? table : null;
        var isMost = same is not null && same.Count >= Least && same.Count * 100 >= filled * LeastPercent && (large >= LeastNotSmall || same.Count * 100 >= filled * SurePercent);
        if (isMost || (striking >= LeastStriking && same!.Count + inForce >= Least))
            Add(context, last, same!, year.Span, s_copied.With(filled, same!.Count, same.Count * 100 / filled, last.Year!.Value, last.Source.Path));
        else if (copied is { Table: { } all, Filled: var cells })
            Add(context, last, same!.Where(pair => pair.Now.Cell.Table == all), year.Span, s_table.With(new LocalizedText("“" + all.Name.Key + "”", "'" + all.Name.Id + "'"), cells, last.Year!.Value, last.Source.Path));
    }

    private void Add(RuleContext context, Report last, IEnumerable<(Figure Now, Figure Before)> same, TextSpan year, Message message)
    {
        var lastYear = last.Year!.Value;
        context.Add(new Finding
        {
            Rule = Descriptor,
            Severity = Descriptor.Severity,
            Message = message,
            Location = new Location(context.Report.Source, year),
            Related = [.. same.OrderByDescending(pair => pair.Now.Value).Take(MostRelated).Select(pair => RuleContext.Related(last, pair.Before, s_same.With(lastYear, pair.Before.Description, pair.Before.Written)))],
        });
    }

    private static bool IsInForce(FormCell cell) => !cell.Column.IsTotal && string.Equals(cell.Column.Name.Id, "in-force", StringComparison.Ordinal);

    private static bool IsIndependent(FormCell cell) =>
        !cell.Column.IsTotal && Array.IndexOf(s_standing, cell.Column.Name.Id) < 0
        && cell.RowAddress is not ("requests.outcomes.total" or "requests.carried-over" or "requests.carried-forward");

    /// <summary>What of one table agrees with last year's.</summary>
    private readonly record struct OneTable(FormTable? Table, int Filled, int Same, int Large, decimal Sum)
    {
        /// <summary>Whether all of it does, and by no chance.</summary>
        public bool IsCopied => Filled >= Least && Same == Filled && (Large >= LeastNotSmall || Sum >= LeastSum);

        /// <summary>With another cell.</summary>
        public OneTable With(decimal value, bool isSame) =>
            this with { Filled = Filled + 1, Same = Same + (isSame ? 1 : 0), Large = Large + (isSame && value >= NotSmall ? 1 : 0), Sum = Sum + value };
    }
}
