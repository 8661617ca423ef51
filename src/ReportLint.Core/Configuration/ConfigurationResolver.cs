using ReportLint.Diagnostics;
using ReportLint.Options;
using ReportLint.Rules;
using ReportLint.Yaml;

namespace ReportLint.Configuration;

/// <summary>Finds what applies to a report file: every <c>.editorconfig</c> from its folder upward, until one says <c>root = true</c>.</summary>
public sealed class ConfigurationResolver
{
    private readonly IEditorConfigSource _source;
    private readonly OptionReader _reader;
    private readonly Dictionary<string, EditorConfigFile?> _files = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];

    /// <summary>A resolver over the files of a host; each is read once.</summary>
    public ConfigurationResolver(IEditorConfigSource source, RuleCatalogue catalogue)
    {
        _source = source;
        _reader = new OptionReader(catalogue);
    }

    /// <summary>What was wrong in the files read so far, each once.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The options of the report file with the absolute name <paramref name="fullPath"/>.</summary>
    public ReportOptions Resolve(string fullPath)
    {
        var chain = new List<(string Folder, EditorConfigFile File)>();
        for (var folder = Parent(fullPath); folder is not null; folder = Parent(folder))
        {
            if (Load(folder + "/.editorconfig") is not { } file)
                continue;
            chain.Add((folder, file));
            if (file.IsRoot)
                break;
        }
        var entries = new List<EditorConfigEntry>();
        for (var i = chain.Count - 1; i >= 0; i--)
        {
            var relative = fullPath.Substring(chain[i].Folder.Length + 1);
            foreach (var entry in chain[i].File.Sections.Where(section => section.Matches(relative)).SelectMany(section => section.Entries).Where(entry => IsOurs(entry) && _reader.Validate(entry) is null))
            {
                // Written again, a key moves to the end: the later of a rule's code and its name counts.
                entries.RemoveAll(earlier => string.Equals(earlier.Key, entry.Key, StringComparison.Ordinal));
                entries.Add(entry);
            }
        }
        return entries.Aggregate(ReportOptions.Default, _reader.Apply);
    }

    private EditorConfigFile? Load(string path)
    {
        if (_files.TryGetValue(path, out var known))
            return known;
        var text = _source.Read(path);
        var file = text is null ? null : EditorConfigFile.Parse(text);
        _files.Add(path, file);
        if (text?.Defect is { } defect)
            _findings.Add(SourceDefects.Describe(text, defect));
        if (file is not null)
        {
            _findings.AddRange(file.Findings);
            _findings.AddRange(file.Sections.SelectMany(section => section.Entries).Where(IsOurs).Select(_reader.Validate).OfType<Finding>());
        }
        return file;
    }

    private static bool IsOurs(EditorConfigEntry entry) => entry.Key.StartsWith(OptionReader.Prefix, StringComparison.Ordinal);

    private static string? Parent(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? null : path.Substring(0, slash);
    }
}
