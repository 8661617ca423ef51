using ReportLint.Diagnostics;
using ReportLint.Rules;

namespace ReportLint.Analyzers.Tests.Linting;

/// <summary>A rule with a mistake in it.</summary>
internal sealed class FailingRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL9999",
        Name = "failing",
        Severity = Severity.Error,
        Summary = new("总是出错", "Always fails"),
        Rationale = new("测试用", "For tests"),
    };

    public override void Check(RuleContext context) => throw new InvalidOperationException("出错了");
}
