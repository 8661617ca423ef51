using ReportLint.Testing;

namespace ReportLint.Conformance.Tests;

/// <summary>The one folder of cases, written out for hosts that read files: every example of every rule.</summary>
public sealed class ConformanceCases : IDisposable
{
    private static readonly byte[] s_open = "⟦"u8.ToArray();
    private static readonly byte[] s_close = "⟧"u8.ToArray();

    /// <summary>Writes the cases into a folder of their own; the examples' own <c>.editorconfig</c> shuts them off from any configuration above.</summary>
    public ConformanceCases()
    {
        Root = Directory.CreateTempSubdirectory("reportlint-conformance-").FullName;
        var examples = Path.Combine(SourceFolder.Root, "src", "ReportLint.Core", "Rules", "Examples");
        foreach (var source in Directory.GetFiles(examples, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Root, Path.GetRelativePath(examples, source));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, WithoutMarks(File.ReadAllBytes(source)));
        }
        // Each case is a repository of its own.
        foreach (var example in All)
            Directory.CreateDirectory(Path.Combine(example.Folder, ".git"));
    }

    /// <summary>Where they are.</summary>
    public string Root { get; }

    /// <summary>All of them, by name.</summary>
    internal IReadOnlyList<ConformanceCase> All =>
    [
        .. Directory.GetDirectories(Root).SelectMany(Directory.GetDirectories)
            .Select(folder => new ConformanceCase(Path.GetRelativePath(Root, folder).Replace('\\', '/'), folder))
            .OrderBy(example => example.Name, StringComparer.Ordinal),
    ];

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static byte[] WithoutMarks(byte[] bytes)
    {
        var kept = new List<byte>(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            var rest = bytes.AsSpan(i);
            if (rest.StartsWith(s_open) || rest.StartsWith(s_close))
                i += s_open.Length - 1;
            else
                kept.Add(bytes[i]);
        }
        return [.. kept];
    }
}
