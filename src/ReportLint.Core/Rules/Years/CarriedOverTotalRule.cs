using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Years;

/// <summary>RL2001: what was carried over, in total, is not what last year's report carried forward.</summary>
public sealed class CarriedOverTotalRule : Rule
{
    private static readonly MessageTemplate s_differs = new(
        "{0}为{1}，而{2}年报告的{3}为{4}（差{5}，{6}）{7}",
        "{0} is {1}, but in the report for {2} {3} is {4} (difference {5}; {6}){7}");

    private static readonly MessageTemplate s_columns = new("；不同的是{0}", "; what differs is {0}");

    private static readonly MessageTemplate s_column = new("{0}列{1}，上一年{2}", "{0}: {1}, last year {2}");

    private static readonly MessageTemplate s_last = new("{0}年报告：{1}为{2}", "the report for {0}: {1} is {2}");

    private static readonly LocalizedText s_nothing = new("", "");

    private static readonly LocalizedText s_lastYear = new("上年的结转下年度", "what last year's report carried forward");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL2001",
        Name = "carry-over-total",
        Severity = Severity.Error,
        Summary = new(
            "“上年结转”总计不等于上一年报告的“结转下年度”总计",
            "The total carried over is not what last year's report carried forward"),
        Rationale = new(
            "上一年没有办结、结转到下年度的申请，就是本年的上年结转。两年的报告都已写好而对不上，其中一份有错；如果上一年的报告有错，应当更正上一年的，或者注明理由。各申请人列的不同一并列出；总计相同而各列不同的，由RL2002报告。",
            "Requests that were not settled last year are those carried over into this one. Where both reports are there and disagree, one of them is wrong; if it is last year's, correct that one or give the reason. The columns that differ are named here; where only columns differ and the total agrees, RL2002 says so."),
        Basis = new(
            "《政府信息公开工作年度报告格式》表三第二项、第四项",
            "Table 三 of the form, items two and four"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var row in CarriedRow.Compare(context).Where(row => row.TotalDiffers))
        {
            var total = row.Total!;
            // Where the file leaves the total out, the column that differs is the place to look at.
            var place = total.This.IsStated || row.Columns.Count != 1 ? total : row.Columns[0];
            var year = row.Last.Year!.Value;
            var expected = place.Last.Count.ToString(CultureInfo.InvariantCulture);
            context.Add(new Finding
            {
                Rule = Descriptor,
                Severity = Descriptor.Severity,
                Message = s_differs.With(total.This.Description, total.This.Count, year, total.Last.Description, total.Last.Count, Math.Abs(total.This.Count - total.Last.Count), FigurePlace.Of(row.Last, total.Last), Describe(row.Columns)),
                Location = new Location(context.Report.Source, place.This.Span),
                Cell = place.This.Cell.Address,
                Expected = expected,
                Actual = place.This.Written,
                Related = [.. row.Columns.Prepend(total).Select(cell => RuleContext.Related(row.Last, cell.Last, s_last.With(year, cell.Last.Description, cell.Last.Count)))],
                Edits = [.. row.Columns.Prepend(total).Where(cell => cell.This.IsStated && cell.Difference != 0)
                    .OrderBy(cell => cell == place ? 0 : 1)
                    .Select(cell => new SuggestedEdit(new TextEdit(cell.This.Span, cell.Last.Count.ToString(CultureInfo.InvariantCulture)), IsSafe: false) { Why = s_lastYear })],
            });
        }
    }

    private static ILocalizable Describe(IReadOnlyList<CarriedCell> columns) => columns.Count == 0 ? s_nothing : s_columns.With(new LocalizedList(
        [.. columns.Select(column => s_column.With(new LocalizedText(column.This.Cell.Column.Label, column.This.Cell.Column.Name.Id), column.This.Count, column.Last.Count))], "；", "; "));
}
