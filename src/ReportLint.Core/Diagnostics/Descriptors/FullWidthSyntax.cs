namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL0026: A full-width ：, ， or space stands where YAML needs ASCII.</summary>
public static class FullWidthSyntax
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0026",
        Name = "full-width-syntax",
        Severity = Severity.Error,
        CanBeSuppressed = false,
        Summary = new(
            "在 YAML 需要英文标点的地方用了“：”“，”或全角空格",
            "A full-width ：, ， or space stands where YAML needs ASCII"),
        Rationale = new(
            "用中文输入法写键和数字时很容易出现。可以自动改正；正文里的中文标点不受影响。",
            "It comes easily with a Chinese input method. It can be mended automatically; punctuation in the text is not touched."),
    };
}
