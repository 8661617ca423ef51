using ReportLint.Diagnostics;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Figures;

/// <summary>RL1017: more requests ended for unpaid fees than fee notices were sent.</summary>
public sealed class UnpaidVersusNoticesRule : Rule
{
    private static readonly MessageTemplate s_more = new(
        "{0}为{1}，而发出的收费通知只有{2}件；没有通知就谈不上逾期未缴费",
        "{0} is {1}, but only {2} fee notices were sent; without a notice no fee can be overdue");

    private static readonly MessageTemplate s_unstated = new(
        "{0}为{1}，但报告没有写明发出了多少件收费通知；请填“信息处理费”",
        "{0} is {1}, but the report does not say how many fee notices were sent; state 'fees'");

    private static readonly MessageTemplate s_notices = new("收费通知为{0}件", "{0} fee notices");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL1017",
        Name = "unpaid-vs-notices",
        Severity = Severity.Error,
        Summary = new(
            "因逾期未缴费不再处理的申请多于发出的收费通知；没有写明通知件数的只作提醒",
            "More requests ended for unpaid fees than fee notices were sent; a warning where no number of notices is stated"),
        Rationale = new(
            "按收费通知要求缴费而逾期未缴的，才计入这一行，所以它不会多于收费通知的件数。",
            "Only a request whose fee notice was not paid in time counts here, so that there cannot be more of them than notices."),
        Basis = new("《政府信息公开信息处理费管理办法》", "《政府信息公开信息处理费管理办法》"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var report = context.Report;
        if (report.Find("requests.outcomes.other.fee-unpaid.total") is not { IsKnown: true, Count: > 0 } unpaid)
            return;
        if (report.Fees?.Notices is { } notices)
        {
            if (unpaid.Value > notices.Value)
            {
                context.Add(Descriptor, unpaid, s_more.With(unpaid.Description, unpaid.Written, notices.Written),
                    related: [new RelatedLocation(new Location(report.Source, notices.Span), s_notices.With(notices.Written), "fees.notices")]);
            }
        }
        else if (report.Fees is null && !MentionsFees(context))
        {
            context.Add(new Finding
            {
                Rule = Descriptor,
                Severity = Severity.Warning,
                Message = s_unstated.With(unpaid.Description, unpaid.Written),
                Location = new Location(report.Source, unpaid.Span),
                Cell = unpaid.Cell.Address,
                Actual = unpaid.Written,
            });
        }
    }

    /// <summary>Whether the prose speaks of the fees; what it says there is for the claims to compare.</summary>
    private static bool MentionsFees(RuleContext context) =>
        context.Report.Narratives.Any(text => text.Text.IndexOf("信息处理费", StringComparison.Ordinal) >= 0 || text.Text.IndexOf("收费通知", StringComparison.Ordinal) >= 0);
}
