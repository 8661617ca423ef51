using ReportLint.Diagnostics;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Syntax;

/// <summary>RL0017: two files report on the same agency and year.</summary>
public sealed class DuplicateReportRule : Rule
{
    private const int MostPaths = 5;

    private static readonly MessageTemplate s_duplicate = new(
        "{0}{1}年的报告有{2}份，另见{3}",
        "{2} files report on {0} for {1}; see also {3}");

    private static readonly MessageTemplate s_more = new("{0}等{1}份", "{0} and others ({1} in all)");

    private static readonly MessageTemplate s_other = new(
        "这里也是{0}{1}年的报告",
        "this reports on {0} for {1} as well");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL0017",
        Name = "duplicate-report",
        Severity = Severity.Error,
        Summary = new(
            "同一单位同一年度有两份报告",
            "Two files report on the same agency and year"),
        Rationale = new(
            "多半是复制文件后忘了改单位或年度；不改正，跨年和汇总的核对都不知道以哪一份为准。",
            "Most likely a file was copied and its agency or year left as it was; comparisons between years and roll-ups cannot know which one counts."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var report = context.Report;
        if (report.Agency is not { } agency || report.Year is not { } year)
            return;
        var same = context.Reports.Find(agency.Value, year.Value);
        if (same.Count < 2)
            return;
        var others = same.Where(other => other != report).ToList();
        context.Add(new Finding
        {
            Rule = Descriptor,
            Severity = Descriptor.Severity,
            Message = s_duplicate.With(agency.Value, year.Value, same.Count, LocalizedList.Few([.. others.Select(other => other.Source.Path)], MostPaths, s_more)),
            Location = new Location(report.Source, agency.Span),
            Actual = agency.Value,
            Related = [.. others.Select(other => new RelatedLocation(new Location(other.Source, other.Agency!.Span), s_other.With(agency.Value, year.Value)))],
        });
    }
}
