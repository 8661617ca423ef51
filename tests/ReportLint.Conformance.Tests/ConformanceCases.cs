using ReportLint.RuleExamples;

namespace ReportLint.Conformance.Tests;

/// <summary>The one folder of cases, written out for hosts that read files: every example of every rule.</summary>
public sealed class ConformanceCases : IDisposable
{
    /// <summary>Writes the cases into a folder of their own; the examples' own <c>.editorconfig</c> shuts them off from any configuration above.</summary>
    public ConformanceCases()
    {
        Root = Directory.CreateTempSubdirectory("reportlint-conformance-").FullName;
        foreach (var file in ExampleCatalogue.Configuration.Concat(ExampleCatalogue.All.SelectMany(example => example.Files)))
            Write(file);
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

    private void Write(RuleExampleFile file)
    {
        var target = Path.Combine(Root, file.Source.FullPath[ExampleCatalogue.Folder.Length..]);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target, file.ToBytes());
    }
}
