using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Options;

namespace ReportLint.Rules.Publication;

/// <summary>RL6017: a department's, township's or institution's report published after 31 January.</summary>
public sealed class DepartmentDeadlineRule : DeadlineRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL6017",
        Name = "deadline-department",
        Severity = Severity.Warning,
        Summary = new(
            "部门、乡镇街道、事业单位的报告晚于次年1月31日（或配置的日期）发布",
            "The report of a department, township or institution was published after 31 January (or the configured day)"),
        Rationale = new(
            "县级以上人民政府部门应当在每年1月31日前公布上一年度报告；各地可以规定得更早：reportlint.department_deadline = 01-20。",
            "Departments publish last year's report by 31 January; places may set an earlier day: reportlint.department_deadline = 01-20."),
        Basis = new("《中华人民共和国政府信息公开条例》第四十九条", "Article 49 of 《中华人民共和国政府信息公开条例》"),
    };

    /// <inheritdoc/>
    protected override bool Concerns(AgencyKind kind) => kind != AgencyKind.Government;

    /// <inheritdoc/>
    protected override MonthDay Deadline(ReportOptions options) => options.DepartmentDeadline;
}
