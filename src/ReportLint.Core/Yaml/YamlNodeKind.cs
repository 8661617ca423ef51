namespace ReportLint.Yaml;

/// <summary>What a node of a YAML document is.</summary>
public enum YamlNodeKind
{
    /// <summary>A single value.</summary>
    Scalar,

    /// <summary>A list.</summary>
    Sequence,

    /// <summary>Keys and values: a key node and its value's node by turns.</summary>
    Mapping,

    /// <summary>An alias, which reports may not use.</summary>
    Alias,
}
