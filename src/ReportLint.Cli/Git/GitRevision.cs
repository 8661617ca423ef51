using ReportLint.Configuration;
using ReportLint.Files;
using ReportLint.Rendering;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Cli.Git;

/// <summary>A revision as a repository of reports: what lies in it at a name is read as if it lay there in the working tree.</summary>
internal sealed class GitRevision : IEditorConfigSource, IRenderedTextSource
{
    private const string Configuration = ".editorconfig";

    private readonly GitRepository _repository;
    private readonly CliEnvironment _environment;
    private readonly Dictionary<string, GitFile> _files;
    private readonly IReadOnlyDictionary<string, byte[]> _contents;
    private readonly string _root;

    /// <summary>The revision with the id <paramref name="commit"/>.</summary>
    public GitRevision(GitRepository repository, string commit, CliEnvironment environment)
    {
        _repository = repository;
        _environment = environment;
        _root = repository.Root.Replace('\\', '/').TrimEnd('/') + "/";
        _files = repository.Files(commit).GroupBy(file => file.Path, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        Reports = [.. _files.Keys.Where(ReportFolder.Includes).Order(StringComparer.Ordinal)];
        var texts = Reports.Select(RenderedText.PathBeside).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var wanted = _files.Values.Where(file => ReportFolder.Includes(file.Path) || texts.Contains(file.Path) || Path.GetFileName(file.Path) is Configuration or Baseline.FileName).ToList();
        if (wanted.Find(file => file.Length < 0) is { } missing)
            throw new UsageException(GitMessages.NotFetched.With(missing.Path));
        _contents = repository.Read(wanted.Where(file => file.Length <= SourceText.MaxBytes));
    }

    /// <summary>The names of the reports, from the top of the repository.</summary>
    public IReadOnlyList<string> Reports { get; }

    /// <summary>The reports below the folder that the repository was opened from.</summary>
    public IReadOnlyList<SourceText> Sources => [.. Reports.Where(IsBelow).Select(Source)];

    /// <summary>The other reports.</summary>
    public IReadOnlyList<SourceText> Context => [.. Reports.Where(path => !IsBelow(path)).Select(Source)];

    /// <inheritdoc/>
    public SourceText? Read(string fullPath)
    {
        // What lies above the repository has no revisions.
        if (!fullPath.StartsWith(_root, StringComparison.Ordinal))
            return File.Exists(fullPath) ? ReportFileReader.Read(fullPath, _environment.Display(fullPath)) : null;
        var path = fullPath[_root.Length..];
        return _files.TryGetValue(path, out var file) && (file.Length > SourceText.MaxBytes || _contents.ContainsKey(file.Id)) ? Source(path) : null;
    }

    private bool IsBelow(string path) => path.StartsWith(_repository.Prefix, StringComparison.Ordinal);

    private SourceText Source(string path)
    {
        var (file, full) = (_files[path], Path.Combine(_repository.Root, path.Replace('/', Path.DirectorySeparatorChar)));
        return file.Length > SourceText.MaxBytes
            ? SourceText.TooLarge(_environment.Display(full), file.Length, full)
            : SourceText.FromBytes(_environment.Display(full), _contents[file.Id], full);
    }
}
