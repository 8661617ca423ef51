using ReportLint.Globs;

namespace ReportLint.Configuration;

/// <summary>A section of an <c>.editorconfig</c>: pairs, and the files that they hold for. Immutable.</summary>
public sealed class EditorConfigSection
{
    private PathGlob? _compiled;

    internal EditorConfigSection(string glob, IReadOnlyList<EditorConfigEntry> entries)
    {
        Glob = glob;
        Entries = entries;
    }

    /// <summary>What stands between the outer brackets of the section's header.</summary>
    public string Glob { get; }

    /// <summary>The pairs in the order of the file. Of two with the same key the later one counts.</summary>
    public IReadOnlyList<EditorConfigEntry> Entries { get; }

    /// <summary>Whether the section speaks of a file. Upper and lower case differ.</summary>
    /// <param name="relativePath">The file's path from the folder of the <c>.editorconfig</c>, with <c>/</c> and without one at its beginning.</param>
    public bool Matches(string relativePath) => (_compiled ??= PathGlob.Compile(Glob)).IsMatch(relativePath);
}
