using ReportLint.Diagnostics;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>Finds the baseline that holds for a report file. Each is read once.</summary>
internal sealed class BaselineResolver(IEditorConfigSource files, BaselineChoice choice, RuleCatalogue catalogue)
{
    private readonly Dictionary<string, Baseline?> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Baseline?> _byFolder = new(StringComparer.Ordinal);

    /// <summary>What is wrong in the files read so far.</summary>
    public IEnumerable<Finding> Findings => _byPath.Values.OfType<Baseline>()
        .OrderBy(baseline => baseline.Source.FullPath, StringComparer.Ordinal)
        .SelectMany(baseline => baseline.Findings);

    /// <summary>The baseline for the file with the absolute name <paramref name="fullPath"/>; null when there is none.</summary>
    public Baseline? Resolve(string fullPath) =>
        choice.Path is { } path ? Load(path)
        : choice.IsNearest ? Nearest(FolderPath.Parent(fullPath))
        : null;

    private Baseline? Nearest(string? folder)
    {
        if (folder is null)
            return null;
        if (_byFolder.TryGetValue(folder, out var known))
            return known;
        var nearest = Load($"{folder}/{Baseline.FileName}") ?? Nearest(FolderPath.Parent(folder));
        _byFolder.Add(folder, nearest);
        return nearest;
    }

    private Baseline? Load(string path)
    {
        if (_byPath.TryGetValue(path, out var known))
            return known;
        var baseline = files.Read(path) is { } source ? Baseline.Read(source, catalogue) : null;
        _byPath.Add(path, baseline);
        return baseline;
    }
}
