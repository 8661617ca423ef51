namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL0003: A key, word or figure that the edition of the form has no place for.</summary>
public static class UnknownKey
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0003",
        Name = "unknown-key",
        Severity = Severity.Error,
        Summary = new(
            "写了这一版格式里没有的键、选项，或者多出来的数",
            "A key, word or figure that the edition of the form has no place for"),
        Rationale = new(
            "写错的键会让它的数字悄悄丢失，所以一律报错，并提示最接近的写法。",
            "A misspelt key would silently lose its figures, so it is an error, with the nearest spelling as a suggestion."),
    };
}
