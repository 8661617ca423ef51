namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL0027: The file holds the markers of an unfinished merge.</summary>
public static class ConflictMarker
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0027",
        Name = "conflict-marker",
        Severity = Severity.Error,
        CanBeSuppressed = false,
        Summary = new(
            "文件里还有没有处理完的合并冲突",
            "The file holds the markers of an unfinished merge"),
        Rationale = new(
            "冲突没有处理完，就不知道哪一边的数字算数，所以这个文件不再检查别的内容。",
            "Until the conflict is resolved nobody knows which side counts, so nothing else is checked in this file."),
    };
}
