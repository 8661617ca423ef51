using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Publication;

/// <summary>RL6010: the title names another year.</summary>
public sealed class TitleYearRule : Rule
{
    private static readonly MessageTemplate s_wrong = new(
        "标题里写的是{0}年，而“年度”是{1}",
        "the title says {0}, but 'year' is {1}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL6010",
        Name = "title-year",
        Severity = Severity.Error,
        Summary = new("标题里的年份与年度不同", "The title names another year"),
        Rationale = new(
            "多半是去年的文件改的，漏了一处。不写“标题”，程序就按年度写。",
            "Mostly last year's file with one place forgotten. Without 'title' the year is written from 'year'."),
        Basis = new("《中华人民共和国政府信息公开工作年度报告格式》", "《中华人民共和国政府信息公开工作年度报告格式》"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var report = context.Report;
        if (ReportTitle.Of(report) is not { } title || report.Year is not { } year)
            return;
        foreach (var (named, written) in title.Years.Where(named => named.Year != year.Value))
        {
            // Digits that were written with blanks or full width are not found again: then the whole title is meant.
            var at = report.Source.ToString(report.Title!.Span).IndexOf(written, StringComparison.Ordinal);
            context.Add(new Finding
            {
                Rule = Descriptor,
                Severity = Descriptor.Severity,
                Message = s_wrong.With(named, year.Value),
                Location = new Location(report.Source, at < 0 ? report.Title.Span : new TextSpan(report.Title.Span.Start + at, written.Length)),
                Cell = ReportKeys.Title.Id,
                Actual = written,
                Expected = year.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Related = [new RelatedLocation(new Location(report.Source, year.Span), PublicationMessages.Title(ReportKeys.Year), ReportKeys.Year.Id)],
                Edits = at < 0 ? [] : [new SuggestedEdit(new TextEdit(new TextSpan(report.Title.Span.Start + at, written.Length), year.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)), IsSafe: false)],
            });
            return;
        }
    }
}
