using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Options;

namespace ReportLint.Rules.Publication;

/// <summary>RL6018: a government's report published after 31 March.</summary>
public sealed class RegionDeadlineRule : DeadlineRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL6018",
        Name = "deadline-region",
        Severity = Severity.Warning,
        Summary = new(
            "政府的报告晚于次年3月31日（或配置的日期）发布",
            "The report of a government was published after 31 March (or the configured day)"),
        Rationale = new(
            "县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前公布本级政府上一年度报告；各地可以规定得更早：reportlint.region_deadline = 03-15。",
            "The report of a local government is published by 31 March; places may set an earlier day: reportlint.region_deadline = 03-15."),
        Basis = new("《中华人民共和国政府信息公开条例》第四十九条", "Article 49 of 《中华人民共和国政府信息公开条例》"),
    };

    /// <inheritdoc/>
    protected override bool Concerns(AgencyKind kind) => kind == AgencyKind.Government;

    /// <inheritdoc/>
    protected override MonthDay Deadline(ReportOptions options) => options.RegionDeadline;
}
