using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>The rules on what the prose states of table 二 and of fees.</summary>
public static class DisclosureClaimRules
{
    /// <summary>RL4023: the number of documents in the prose differs from table 二.</summary>
    public static RuleDescriptor Documents { get; } = new()
    {
        Code = "RL4023",
        Name = "documents-prose",
        Severity = Severity.Error,
        Summary = new(
            "正文写的规章、规范性文件件数与表二不符",
            "The number of documents in the prose differs from table 二"),
        Rationale = new(
            "“制发规范性文件N件”“废止N件”“现行有效N件”说的是表二的那一格；“未制发规章和规范性文件”说明都是0。",
            "Documents issued, repealed and in force are cells of table 二; to have issued none means 0."),
    };

    /// <summary>RL4025: the number of decisions, purchases or charges in the prose differs from table 二.</summary>
    public static RuleDescriptor Decisions { get; } = new()
    {
        Code = "RL4025",
        Name = "decisions-prose",
        Severity = Severity.Error,
        Summary = new(
            "正文写的行政许可、行政处罚等数量与表二不符",
            "The number of decisions, purchases or charges in the prose differs from table 二"),
        Rationale = new(
            "“办理行政许可N件”“作出行政处罚决定N件”说的是表二“处理决定数量”；公开了多少条许可、处罚信息是另一回事，不比较。报告自己列出的事项（行政检查、行政确认等）和采购、收费也照样比较。",
            "Decisions made are that column of table 二; how many of them were published is another matter and is not compared. Rows that the report names itself, purchases and charges are compared in the same way."),
    };

    /// <summary>RL4040: what the prose says of the fees differs from the fields of "fees".</summary>
    public static RuleDescriptor Fee { get; } = new()
    {
        Code = "RL4040",
        Name = "fee-prose-vs-fields",
        Severity = Severity.Error,
        Summary = new(
            "正文写的信息处理费与“信息处理费”各项不符",
            "What the prose says of the fees differs from the fields of \"fees\""),
        Rationale = new(
            "收费通知件数、通知总金额、实际收取金额，正文和“信息处理费”要一致。",
            "The number of notices, the amount on them and the amount collected must be the same in the prose and in the fields."),
    };
}
