using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Relations;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Years;

/// <summary>RL2007: last year's report should be in the repository, and isn't, or cannot be read.</summary>
public sealed class PreviousReportMissingRule : Rule
{
    private static readonly MessageTemplate s_gap = new(
        "仓库里有{0}{1}年的报告，没有{2}年的，与上一年没有核对",
        "the repository has the report of {0} for {1} and none for {2}: nothing was compared with last year");

    private static readonly MessageTemplate s_carried = new(
        "上年结转{0}件，而仓库里没有{1}{2}年的报告，没有核对",
        "{0} requests were carried over, but the repository has no report of {1} for {2}: they were not compared");

    private static readonly MessageTemplate s_unreadable = new(
        "{0}像是{1}{2}年的报告，但不能读取，与上一年没有核对",
        "{0} looks like the report of {1} for {2}, but cannot be read: nothing was compared with last year");

    private static readonly MessageTemplate s_damaged = new(
        "{0}年的报告{1}有一部分不能读取，与上一年的核对不完整",
        "a part of {1}, the report for {0}, cannot be read: what it says was compared, the rest was not");

    private static readonly MessageTemplate s_file = new("上一年的报告", "last year's report");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL2007",
        Name = "previous-report-missing",
        Severity = Severity.Info,
        Summary = new(
            "应有上一年的报告而仓库里没有，或者不能读取，跨年的核对没有进行",
            "Last year's report should be in the repository and isn't, or cannot be read, so that nothing was compared with it"),
        Rationale = new(
            "没有比较，不等于没有错。以下情形提示：这个单位有更早年份的报告，独缺上一年的；上年结转不是0，而同一文件夹里别的单位，上一年的报告在仓库里；上一年的文件在，但不能读取。仓库里只有一年的报告，或者单位刚刚设立，都不提示。单位改过名的，在“曾用名”里写明。",
            "What was not compared is not thereby right. It is said where the agency has reports of earlier years and none of last year; where requests were carried over and last year's reports of other agencies in the same folder are in the repository; where last year's file is there and cannot be read. Nothing is said in a repository of one year, or of an agency that is new. An agency that changed its name states the old one under formerly."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var report = context.Report;
        if (report.Agency is not { } agency || report.Year is not { Value: > StatutoryForm.FirstYear } year)
            return;
        var last = year.Value - 1;
        if (context.Reports.Previous(report) is { } previous)
        {
            if (previous.IsDamaged)
                Add(context, s_damaged.With(last, previous.Source.Path), previous.Source);
        }
        else if (context.Reports.Unreadable(report, last).FirstOrDefault() is { } unreadable)
        {
            Add(context, s_unreadable.With(unreadable.Path, agency.Value, last), unreadable);
        }
        else if (context.Reports.YearsOf(report).ToList() is var years && !years.Contains(last))
        {
            if (years.Where(known => known < last).OrderByDescending(known => known).Cast<long?>().FirstOrDefault() is { } earlier)
                Add(context, s_gap.With(agency.Value, earlier, last));
            else if (CarriedOver(report) is > 0 and var carried && context.Reports.NeighboursReachBack(report))
                Add(context, s_carried.With(carried, agency.Value, last));
        }
    }

    private void Add(RuleContext context, Message message, SourceText? file = null) => context.Add(new Finding
    {
        Rule = Descriptor,
        Severity = Descriptor.Severity,
        Message = message,
        Location = new Location(context.Report.Source, context.Report.Year!.Span),
        Related = file is null ? [] : [new RelatedLocation(new Location(file, default), s_file.With())],
    });

    /// <summary>How much this year's report says was carried over; 0 where it does not say.</summary>
    private static long CarriedOver(Report report)
    {
        var relations = CarryOver.Between(report.Edition, report.Edition);
        var total = relations.FirstOrDefault(relation => relation.This.Column.IsTotal);
        return total is not null && report[total.This].IsKnown ? report[total.This].Count
            : relations.Select(relation => report[relation.This]).Where(figure => figure.IsKnown).Sum(figure => figure.Count);
    }
}
