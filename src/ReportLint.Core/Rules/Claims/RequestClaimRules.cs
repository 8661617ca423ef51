using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>The rules on the number of requests that the prose states.</summary>
public static class RequestClaimRules
{
    /// <summary>RL4001: the number of requests received in the prose is neither the new ones, nor with those carried over, nor all that were handled.</summary>
    public static RuleDescriptor ReceivedCount { get; } = new()
    {
        Code = "RL4001",
        Name = "received-count",
        Severity = Severity.Error,
        Summary = new(
            "正文写的收到申请件数，与表三的新收、新收加上年结转、办理结果总计都不相等",
            "The number of requests received in the prose is neither the new ones, nor with those carried over, nor all that were handled"),
        Rationale = new(
            "“收到N件”一般指本年新收；个别报告连同上年结转一起写，这时只作提示（RL4002）。",
            "Requests received are nearly always the new ones; where a report counts those carried over as well it is only pointed out (RL4002)."),
    };

    /// <summary>RL4003: the prose says that no request was received, but table 三 has new ones.</summary>
    public static RuleDescriptor NoneReceived { get; } = new()
    {
        Code = "RL4003",
        Name = "none-received-but-table",
        Severity = Severity.Error,
        Summary = new(
            "正文说没有收到申请，表三的新收却不是0",
            "The prose says that no request was received, but table 三 has new ones"),
        Rationale = new(
            "“未收到”“没有收到”“收到0件”都说明本年新收为0。",
            "To have received none means that the row of new requests is 0."),
    };

    /// <summary>RL4004: the number carried over from last year differs from table 三.</summary>
    public static RuleDescriptor CarriedOver { get; } = new()
    {
        Code = "RL4004",
        Name = "carried-in-prose",
        Severity = Severity.Error,
        Summary = new(
            "正文写的上年结转件数与表三不符",
            "The number carried over from last year differs from table 三"),
        Rationale = new(
            "“上年结转N件”“无上年结转”说的就是表三第二项的总计。",
            "What was carried over is the total of the second row of table 三."),
    };

    /// <summary>RL4005: the number carried forward to next year differs from table 三.</summary>
    public static RuleDescriptor CarriedForward { get; } = new()
    {
        Code = "RL4005",
        Name = "carried-out-prose",
        Severity = Severity.Error,
        Summary = new(
            "正文写的结转下年度件数与表三不符",
            "The number carried forward to next year differs from table 三"),
        Rationale = new(
            "“结转下年度N件”“顺延到下年度N件”“N件正在办理”说的就是表三第四项的总计。",
            "What is carried forward, or still being handled, is the total of the last row of table 三."),
    };

    /// <summary>RL4006: the number of requests handled differs from the total of the outcomes in table 三.</summary>
    public static RuleDescriptor HandledCount { get; } = new()
    {
        Code = "RL4006",
        Name = "handled-count",
        Severity = Severity.Error,
        Summary = new(
            "正文写的答复、办结件数与表三办理结果的总计不符",
            "The number of requests handled differs from the total of the outcomes in table 三"),
        Rationale = new(
            "答复、办结的申请数就是“（七）总计”；只算作出答复的，可以不含其他处理。“按期答复N件”不能多于总计。",
            "Requests handled are the total of the outcomes; those that were withdrawn or not pursued may be left out. Those handled in time cannot be more."),
    };

    /// <summary>RL4014: what the prose says of the applicants differs from the columns of table 三.</summary>
    public static RuleDescriptor ApplicantSplit { get; } = new()
    {
        Code = "RL4014",
        Name = "applicant-split",
        Severity = Severity.Error,
        Summary = new(
            "正文写的申请人构成与表三的列不符",
            "What the prose says of the applicants differs from the columns of table 三"),
        Rationale = new(
            "“自然人N件”“法人或其他组织M件”“均为自然人”说的是表三的列，可以只算新收，也可以连同上年结转。",
            "Applicants are the columns of table 三, be it of the new requests alone or with those carried over."),
    };

    /// <summary>RL4015: the prose says that all requests were dealt with, but table 三 carries some forward.</summary>
    public static RuleDescriptor AllDone { get; } = new()
    {
        Code = "RL4015",
        Name = "all-done-claim",
        Severity = Severity.Error,
        Summary = new(
            "正文说申请全部办结，表三却有结转下年度的",
            "The prose says that all requests were dealt with, but table 三 carries some forward"),
        Rationale = new(
            "“全部办结”“均已办理完毕”“办结率100%”说明没有结转；“均在法定期限内答复”不说明这一点，不比较。",
            "If all were dealt with, nothing is carried forward. To have answered within the time limit does not say that."),
    };
}
