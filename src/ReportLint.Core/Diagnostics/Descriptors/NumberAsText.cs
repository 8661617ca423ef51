namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL0008: A number is written as text: in quotes, full-width or Chinese digits, with a unit or spaces.</summary>
public static class NumberAsText
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0008",
        Name = "number-as-text",
        Severity = Severity.Warning,
        Summary = new(
            "数字写成了文字：写在引号里（或许还有全角数字、单位、空格），或者用了中文数字",
            "A number is written as text: in quotes (with full-width digits, a unit or spaces, perhaps) or in Chinese numerals"),
        Rationale = new(
            "数值可以辨认，核对照常进行；但请改成直接书写的数字，以免其他程序读错。不带引号的全角数字和单位是RL0006。",
            "The value can be made out and is checked as usual; write it as a plain number so that no other program misreads it. Full-width digits and units without quotes are RL0006."),
    };
}
