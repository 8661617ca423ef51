using ReportLint.Configuration;
using ReportLint.Linting;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Workspace;

/// <summary>One repository: what is on disk, what is open, and the last check. On the dispatcher's thread only.</summary>
internal sealed class RepositoryState
{
    private readonly Dictionary<string, SourceText> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceText> _context = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceText> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private readonly CachedFiles? _configuration;
    private readonly CachedFiles? _texts;
    private LintOptions _options;
    private bool _isReconfigured;
    private bool _isTouched;

    /// <summary>A repository of which nothing is known yet.</summary>
    /// <param name="root">Its folder.</param>
    /// <param name="displayFolder">The folder from which messages name its files; null for a document that is no file.</param>
    /// <param name="today">The day of the check.</param>
    public RepositoryState(string root, string? displayFolder, DateTime today)
    {
        Root = root;
        DisplayFolder = displayFolder;
        if (displayFolder is not null)
        {
            _configuration = new CachedFiles(path => WorkspaceScan.Display(path, displayFolder));
            _texts = new CachedFiles(path => WorkspaceScan.Display(path, displayFolder));
        }
        _options = new LintOptions { Today = today, EditorConfigs = _configuration ?? (IEditorConfigSource)new NoEditorConfig(), RenderedTexts = _texts, Threads = Environment.ProcessorCount };
        Snapshot = LintSnapshot.Empty(_options);
    }

    /// <summary>A repository as it was found on disk.</summary>
    public RepositoryState(RepositoryFiles files, DateTime today)
        : this(files.Root, files.DisplayFolder, today) => Take(files);

    /// <summary>Its folder; for a document that belongs to no repository its own name.</summary>
    public string Root { get; }

    /// <summary>The folder from which messages name its files; null for a document that is no file.</summary>
    public string? DisplayFolder { get; }

    /// <summary>The day of the check.</summary>
    public DateTime Today
    {
        set
        {
            _options = _options with { Today = value };
            _isReconfigured = true;
        }
    }

    /// <summary>The last check.</summary>
    public LintSnapshot Snapshot { get; private set; }

    /// <summary>What was read from disk.</summary>
    public IEnumerable<SourceText> OnDisk => _reports.Values.Concat(_context.Values);

    /// <summary>Whether the file was found on disk here.</summary>
    public bool HasFile(string path) => _reports.ContainsKey(path) || _context.ContainsKey(path);

    /// <summary>Whether the file was found on disk here, or is open here.</summary>
    public bool Holds(string path) => _open.ContainsKey(path) || HasFile(path);

    /// <summary>Takes over what was found on disk.</summary>
    public void Take(RepositoryFiles files)
    {
        Take(_reports, files.Reports);
        Take(_context, files.Context);
    }

    /// <summary>Takes over a new text of a file on disk, or that it is gone.</summary>
    public void TakeFile(string path, SourceText? text)
    {
        var texts = _context.ContainsKey(path) ? _context : _reports;
        if (text is null)
            texts.Remove(path);
        else
            texts[path] = text;
        _changed.Add(path);
    }

    /// <summary>Puts the editor's text in the place of the file's.</summary>
    public void Open(OpenDocument document)
    {
        var text = document.ToSource(DisplayFolder is null ? document.Key : WorkspaceScan.Display(document.Key, DisplayFolder));
        // What is checked already needs no second look because it was opened.
        if (Snapshot.Find(document.Key)?.Report.Source is { } known && WorkspaceScan.IsSame(known, text))
            text = known;
        else
            _changed.Add(document.Key);
        _open[document.Key] = text;
    }

    /// <summary>The file's text counts again.</summary>
    public void Close(string key)
    {
        if (_open.Remove(key))
            _changed.Add(key);
    }

    /// <summary>Configuration files may have changed.</summary>
    public void Reconfigure() => _isReconfigured |= _configuration?.Reread() == true;

    /// <summary>Rendered texts may have changed.</summary>
    public void RereadTexts() => _isTouched |= _texts?.Reread() == true;

    /// <summary>Checks what has changed; true when there was something.</summary>
    /// <exception cref="OperationCanceledException">The check was cancelled; it can be made again.</exception>
    public bool Update(CancellationToken cancellationToken = default)
    {
        if (_changed.Count == 0 && !_isReconfigured && !_isTouched)
            return false;
        var (reports, context, removed) = (new List<SourceText>(), new List<SourceText>(), new List<string>());
        foreach (var path in _changed)
        {
            if (_open.TryGetValue(path, out var text) || _reports.TryGetValue(path, out text))
                reports.Add(text);
            else if (_context.TryGetValue(path, out text))
                context.Add(text);
            else
                removed.Add(path);
        }
        Snapshot = Snapshot.With(new LintChanges { Reports = reports, Context = context, Removed = removed, Options = _isReconfigured ? _options : null, KeepsRenderedTexts = !_isTouched }, cancellationToken);
        _changed.Clear();
        _isReconfigured = _isTouched = false;
        return true;
    }

    private void Take(Dictionary<string, SourceText> texts, IReadOnlyList<SourceText> found)
    {
        var paths = found.Select(text => text.FullPath).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in texts.Keys.Where(path => !paths.Contains(path)).ToList())
        {
            texts.Remove(gone);
            _changed.Add(gone);
        }
        foreach (var text in found)
        {
            if (texts.TryGetValue(text.FullPath, out var before) && ReferenceEquals(before, text))
                continue;
            texts[text.FullPath] = text;
            if (!_open.ContainsKey(text.FullPath))
                _changed.Add(text.FullPath);
        }
    }
}
