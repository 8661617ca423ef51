using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>An <c>.editorconfig</c> as the EditorConfig specification 0.17 defines it. Immutable.</summary>
/// <remarks>
/// <para>A line that is none of blank, comment, section header and pair is ignored, as is a pair whose key or value is longer than the
/// specification asks for; where such a line speaks of our options, that is a problem. So is a line that begins like a section header and is
/// none, when options of ours follow: these then hold for nothing, rather than for the section before.</para>
/// <para>One thing differs from the specification and follows the .NET compiler, beside which this file is used: white space and then
/// <c>#</c> or <c>;</c> begins a comment behind a value (<c>reportlint.RL4002.severity = none  # see #12</c>) and behind a section header.
/// Without the white space both are characters like any other: the value of <c>key = a#b</c> is <c>a#b</c>.</para>
/// </remarks>
public sealed class EditorConfigFile
{
    internal EditorConfigFile(SourceText source, bool isRoot, IReadOnlyList<EditorConfigSection> sections, IReadOnlyList<Finding> findings)
    {
        Findings = findings;
        Source = source;
        IsRoot = isRoot;
        Sections = sections;
    }

    /// <summary>The text that was read.</summary>
    public SourceText Source { get; }

    /// <summary>Whether the preamble, the part before the first section, says <c>root = true</c>: no folder above is searched then.</summary>
    public bool IsRoot { get; }

    /// <summary>The sections in the order of the file. Where two speak of the same file and key, the later one counts.</summary>
    public IReadOnlyList<EditorConfigSection> Sections { get; }

    /// <summary>Lines that were meant for us and have no effect: what nobody understands would else be believed to hold.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Reads an <c>.editorconfig</c>. Never fails; a source with a <see cref="SourceText.Defect"/> yields a file without sections.</summary>
    public static EditorConfigFile Parse(SourceText source) =>
        source.Defect is null ? new EditorConfigReader(source).Read() : new EditorConfigFile(source, isRoot: false, [], []);
}
