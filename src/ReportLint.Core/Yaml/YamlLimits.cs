namespace ReportLint.Yaml;

/// <summary>How large a report file may be before reading it stops with a finding. The file's length is limited by <see cref="Text.SourceText.MaxBytes"/>.</summary>
public static class YamlLimits
{
    /// <summary>How deep lists and mappings may nest.</summary>
    public const int MaxDepth = 64;

    /// <summary>The longest scalar, in UTF-16 code units.</summary>
    public const int MaxScalarLength = 1024 * 1024;

    /// <summary>How many nodes a file may have.</summary>
    public const int MaxNodes = 100_000;

    /// <summary>After how many syntax errors the rest of a file is left unread.</summary>
    internal const int MaxSyntaxErrors = 8;
}
