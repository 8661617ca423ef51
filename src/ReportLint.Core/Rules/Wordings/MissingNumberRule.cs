using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5002: a place where a number is due, and none stands.</summary>
public sealed class MissingNumberRule : ProseRule
{
    private static readonly MessageTemplate s_missing = new(
        "“{0}”这里缺少数字",
        "a number is missing in '{0}'");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5002",
        Name = "missing-number",
        Severity = Severity.Error,
        Summary = new(
            "该有数字的地方没有数字，如“共收到申请件”“增长%”",
            "A number is due and none is there, as in 共收到申请件 or 增长%"),
        Rationale = new(
            "多半是套用上年的文字，删了旧数字，忘了填新的。“每件申请”“申请件数”“来信来件”“条例”这些词里的“件”“条”不查。",
            "Mostly last year's number was deleted and this year's forgotten. Words such as 每件申请, 申请件数 and 条例 are left alone."),
    };

    /// <inheritdoc/>
    protected override void Check(RuleContext context, ProseBlock block)
    {
        var text = block.Text;
        for (var i = MissingNumbers.Next(text, 0); i >= 0;)
        {
            var length = MissingNumbers.LengthAt(text, i);
            if (length > 0)
            {
                var span = new TextSpan(i, length);
                context.Add(Descriptor, block, span, s_missing.With(text.Substring(i, length)));
            }
            i = MissingNumbers.Next(text, i + Math.Max(1, length));
        }
    }
}
