namespace ReportLint.Yaml;

/// <summary>How a scalar is written.</summary>
public enum YamlScalarStyle
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In single quotes.</summary>
    SingleQuoted,

    /// <summary>In double quotes, with escapes.</summary>
    DoubleQuoted,

    /// <summary>A block after <c>|</c>.</summary>
    Literal,

    /// <summary>A block after <c>&gt;</c>.</summary>
    Folded,
}
