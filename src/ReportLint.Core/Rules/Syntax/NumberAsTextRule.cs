using ReportLint.Findings;

namespace ReportLint.Rules.Syntax;

/// <summary>RL0008: A number is written as text: in quotes, full-width or Chinese digits, with a unit or spaces.</summary>
public sealed class NumberAsTextRule : ReadingRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL0008",
        Name = "number-as-text",
        Severity = Severity.Warning,
        Summary = new(
            "数字写成了文字：带引号、全角数字、中文数字，或者夹着单位、空格",
            "A number is written as text: in quotes, full-width or Chinese digits, with a unit or spaces"),
        Rationale = new(
            "数值可以辨认，核对照常进行；但请改成直接书写的数字，以免其他程序读错。",
            "The value can be made out and is checked as usual; write it as a plain number so that no other program misreads it."),
    };
}
