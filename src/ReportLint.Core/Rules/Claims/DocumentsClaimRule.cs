using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4023: the number of documents in the prose differs from table 二.</summary>
public sealed class DocumentsClaimRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
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

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Kind: ClaimKind.Document };
}
