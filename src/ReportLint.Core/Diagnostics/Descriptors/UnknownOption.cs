namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL0024: an option or value under reportlint. in .editorconfig does not exist, or a line of a baseline is not an entry.</summary>
public static class UnknownOption
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0024",
        Name = "unknown-option",
        Severity = Severity.Error,
        CanBeSuppressed = false,
        Summary = new(
            ".editorconfig 里以 reportlint. 开头的选项名或值不存在，或者基线里有不成条目的行",
            "An option or value under reportlint. in .editorconfig does not exist, or a line of a baseline is not an entry"),
        Rationale = new(
            "写错的选项不起作用，却让人以为已经设置。",
            "A misspelt option does nothing, but looks as if it did."),
    };
}
