using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>What became different in a repository since it was checked.</summary>
public sealed record LintChanges
{
    /// <summary>Reports to check that are new or have a new text; known by their absolute names.</summary>
    public IReadOnlyList<SourceText> Reports { get; init; } = [];

    /// <summary>Reports that others are compared with while nothing is said of them, new or with a new text.</summary>
    public IReadOnlyList<SourceText> Context { get; init; } = [];

    /// <summary>The absolute names of the reports that are gone.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>Whether the texts that are kept beside reports are as they were, so that none need be looked at again.</summary>
    public bool KeepsRenderedTexts { get; init; }

    /// <summary>The options from now on; with them all configuration files are read anew. Null when nothing about them is different.</summary>
    public LintOptions? Options { get; init; }
}
