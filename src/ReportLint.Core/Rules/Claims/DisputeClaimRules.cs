using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>The rules on the reviews and lawsuits that the prose states.</summary>
public static class DisputeClaimRules
{
    /// <summary>RL4017: the number of administrative reconsiderations differs from table 四.</summary>
    public static RuleDescriptor ReviewCount { get; } = new()
    {
        Code = "RL4017",
        Name = "review-count",
        Severity = Severity.Error,
        Summary = new(
            "正文写的行政复议件数与表四不符",
            "The number of administrative reconsiderations differs from table 四"),
        Rationale = new(
            "“行政复议N件”说的是表四“行政复议”的总计。",
            "They are the total of that block of table 四."),
    };

    /// <summary>RL4018: the number of lawsuits differs from table 四.</summary>
    public static RuleDescriptor LitigationCount { get; } = new()
    {
        Code = "RL4018",
        Name = "litigation-count",
        Severity = Severity.Error,
        Summary = new(
            "正文写的行政诉讼件数与表四不符",
            "The number of lawsuits differs from table 四"),
        Rationale = new(
            "“行政诉讼N件”说的是表四两类诉讼之和；写明未经复议直接起诉或复议后起诉的，说的是那一类。",
            "Lawsuits are both kinds of table 四 together; where the prose names the route, they are that block."),
    };

    /// <summary>RL4019: the number of reconsiderations and lawsuits together differs from table 四.</summary>
    public static RuleDescriptor CasesCombined { get; } = new()
    {
        Code = "RL4019",
        Name = "cases-combined",
        Severity = Severity.Error,
        Summary = new(
            "正文把复议和诉讼合起来写的件数与表四不符",
            "The number of reconsiderations and lawsuits together differs from table 四"),
        Rationale = new(
            "“行政复议、行政诉讼共N件”是表四三个总计之和。",
            "Both together are the sum of the three totals of table 四."),
    };

    /// <summary>RL4020: the prose says that there were no reconsiderations or lawsuits, but table 四 has some.</summary>
    public static RuleDescriptor NoReview { get; } = new()
    {
        Code = "RL4020",
        Name = "no-review-claim",
        Severity = Severity.Error,
        Summary = new(
            "正文说没有行政复议、行政诉讼，表四却有",
            "The prose says that there were no reconsiderations or lawsuits, but table 四 has some"),
        Rationale = new(
            "“未发生”“没有”“0件”的范围包括它后面并列的各项。",
            "What is denied includes every item of the list that follows."),
    };

    /// <summary>RL4021: what the prose says of the results of reconsiderations and lawsuits differs from table 四.</summary>
    public static RuleDescriptor Outcome { get; } = new()
    {
        Code = "RL4021",
        Name = "outcome-claim",
        Severity = Severity.Error,
        Summary = new(
            "正文写的复议、诉讼结果与表四不符",
            "What the prose says of the results of reconsiderations and lawsuits differs from table 四"),
        Rationale = new(
            "“零败诉”“未被纠错”说明结果纠正为0；“均获维持”说明纠正、其他结果和尚未审结都是0；“维持N件”说的是那一列。",
            "No defeat means that the column of results corrected is 0; all upheld means that the others are 0 as well."),
    };

    /// <summary>RL4022: the number of cases pending differs from table 四.</summary>
    public static RuleDescriptor Pending { get; } = new()
    {
        Code = "RL4022",
        Name = "pending-claim",
        Severity = Severity.Error,
        Summary = new(
            "正文写的尚未审结件数与表四不符",
            "The number of cases pending differs from table 四"),
        Rationale = new(
            "“N件尚未审结”说的是表四“尚未审结”列。",
            "Cases pending are that column of table 四."),
    };
}
