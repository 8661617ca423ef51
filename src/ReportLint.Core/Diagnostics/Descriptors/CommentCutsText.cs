namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL0029: A text is cut off by a # or runs over several lines without |, so that YAML reads another text than was written.</summary>
public static class CommentCutsText
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0029",
        Name = "comment-cuts-text",
        Severity = Severity.Error,
        Summary = new(
            "正文被“ #”截断，或者不写“|”就写了几行：YAML 读到的与写下的不同",
            "A text is cut off by ' #', or runs over several lines without |: YAML reads another text than was written"),
        Rationale = new(
            "键后面直接写的文字里，空格加“#”以后的字 YAML 当作注释丢掉；接着写在下面几行的字 YAML 连成一段，空行和分段都没有了。写成“|”，从下一行起每行前面空两格，写下什么就是什么。屏蔽注释（reportlint-disable）和写完一句话以后的注释不在此列。",
            "In a text right behind its key YAML drops what follows a blank and #, and joins what goes on in the lines below into one paragraph. Behind |, on the next line and indented by two spaces, a text is what was typed. Suppressions (reportlint-disable) and comments behind a finished sentence are left alone."),
    };
}
