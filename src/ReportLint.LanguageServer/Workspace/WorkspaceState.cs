using System.Text.Json;
using ReportLint.Files;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Workspace;

/// <summary>The workspace as it changes: open folders, open documents, repositories. On the dispatcher's thread only.</summary>
internal sealed class WorkspaceState(ServerOptions options)
{
    private readonly Dictionary<string, OpenDocument> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RepositoryState> _repositories = new(StringComparer.Ordinal);
    private List<string> _folders = [];
    private DateTime _today = options.Today();
    private Language? _clientLanguage;
    private bool _needsSettings;
    private bool _isChanged = true;
    private WorkspaceSnapshot? _snapshot;

    /// <summary>What the client can do.</summary>
    public ClientCapabilities Client { get; private set; } = new();

    /// <summary>How it counts characters.</summary>
    public PositionEncoding Encoding { get; private set; }

    /// <summary>What the user set in the editor.</summary>
    public Settings Settings { get; private set; } = new();

    /// <summary>Whether the folders must be looked through again.</summary>
    public bool NeedsScan { get; private set; }

    /// <summary>The language of what belongs to no file.</summary>
    public Language SpokenLanguage => Language.General;

    private LanguageChoice Language => new(Settings.Language ?? options.Language, _clientLanguage ?? options.UserLanguage);

    /// <summary>Takes over what the client says of itself.</summary>
    public void Initialize(InitializeParams parameters)
    {
        Client = parameters.Capabilities ?? new ClientCapabilities();
        Encoding = PositionEncodings.Choose(Client.General?.PositionEncodings);
        Settings = Settings.Read(parameters.InitializationOptions);
        if (Languages.TryParse(parameters.Locale, out var language))
            _clientLanguage = language;
        _folders = Folders(parameters);
        NeedsScan = _needsSettings = true;
    }

    /// <summary>A document was opened.</summary>
    public void Open(OpenDocument document)
    {
        if (_open.ContainsKey(document.Key))
            Close(document.Key);
        Put(document);
        if (IsReport(document.Key))
            Place(document);
    }

    /// <summary>An open document was changed.</summary>
    /// <returns>Whether there is such a document.</returns>
    public bool Change(string uri, int? version, IReadOnlyList<TextDocumentContentChange> changes)
    {
        if (!_open.TryGetValue(DocumentUri.Key(uri), out var document))
            return false;
        var next = document.With(version ?? document.Version, changes, Encoding);
        Put(next);
        RepositoryOf(next.Key)?.Open(next);
        return true;
    }

    /// <summary>A document was closed: what is on disk counts.</summary>
    /// <returns>Whether it was open.</returns>
    public bool Close(string key)
    {
        if (!_open.Remove(key, out var document))
            return false;
        _isChanged = true;
        if (RepositoryOf(key) is not { } repository)
            return true;
        repository.Close(key);
        if (document.Path is not null)
            ReadAgain(key);
        NeedsScan |= document.Path is null || !IsInFolders(key);
        return true;
    }

    /// <summary>The files that clients name may have changed on disk.</summary>
    public void NoteFiles(IEnumerable<(string Path, FileChangeType Type)> files)
    {
        var (isConfigured, isRendered) = (false, false);
        foreach (var (path, type) in files)
        {
            if (CachedFiles.IsConfiguration(path))
                isConfigured = true;
            else if (CachedFiles.IsRenderedText(path))
                isRendered = true;
            else if (!IsReport(path) || type != FileChangeType.Changed || !ReadAgain(path))
                NeedsScan = true;
        }
        if (isConfigured)
            Reconfigure();
        if (isRendered)
            RereadTexts();
    }

    /// <summary>Everything on disk may have changed.</summary>
    public void NoteAll()
    {
        Reconfigure();
        RereadTexts();
        NeedsScan = true;
    }

    /// <summary>Time has passed in which a client that cannot watch files may have missed something.</summary>
    public void NoteUnwatched()
    {
        if (Client.Workspace?.DidChangeWatchedFiles?.DynamicRegistration != true)
            NoteAll();
    }

    /// <summary>Folders were opened and closed.</summary>
    public void ChangeFolders(WorkspaceFoldersChange change)
    {
        foreach (var removed in change.Removed)
            _folders.Remove(DocumentUri.Key(removed.Uri));
        _folders = [.. _folders.Concat(change.Added.Select(folder => DocumentUri.ToPath(folder.Uri)).OfType<string>()).Distinct(StringComparer.Ordinal)];
        NeedsScan = true;
    }

    /// <summary>The user changed settings.</summary>
    /// <param name="settings">All settings, where the client sends them.</param>
    public void NoteSettings(JsonElement settings)
    {
        if (Client.Workspace?.Configuration == true)
            _needsSettings = true;
        else if (settings.ValueKind == JsonValueKind.Object)
            ChangeSettings(settings);
    }

    /// <summary>Takes over settings.</summary>
    public void ChangeSettings(JsonElement settings)
    {
        Settings = Settings.Read(settings);
        _isChanged = true;
    }

    /// <summary>Whether the client is to be asked for settings; says so once.</summary>
    public bool TakeNeedsSettings()
    {
        var needs = _needsSettings;
        _needsSettings = false;
        return needs && Client.Workspace?.Configuration == true;
    }

    /// <summary>What a scan is to look for; none is needed until something changes again.</summary>
    public WorkspaceScan BeginScan()
    {
        NeedsScan = false;
        var known = _repositories.Values.SelectMany(repository => repository.OnDisk).GroupBy(text => text.FullPath, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        return new WorkspaceScan([.. _folders], [.. _open.Values.Where(document => document.Path is not null && IsReport(document.Key)).Select(document => document.Key)],
            known, _repositories.Keys.ToHashSet(StringComparer.Ordinal), _today);
    }

    /// <summary>Takes over what a scan found.</summary>
    public void EndScan(IReadOnlyList<ScannedRepository> found)
    {
        _isChanged = true;
        var roots = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (files, fresh) in found)
        {
            roots.Add(files.Root);
            if (!_repositories.TryGetValue(files.Root, out var repository) || !string.Equals(repository.DisplayFolder, files.DisplayFolder, StringComparison.Ordinal))
                _repositories[files.Root] = fresh ?? new RepositoryState(files, _today);
            else
                repository.Take(files);
        }
        foreach (var document in _open.Values.Where(document => IsReport(document.Key)))
            roots.Add(Place(document).Root);
        foreach (var gone in _repositories.Keys.Where(root => !roots.Contains(root)).ToList())
            _repositories.Remove(gone);
    }

    /// <summary>Checks what has changed.</summary>
    /// <returns>The workspace as it is now; the same object as long as nothing changes.</returns>
    public WorkspaceSnapshot Update()
    {
        var today = options.Today();
        if (today != _today)
        {
            _today = today;
            foreach (var repository in _repositories.Values)
                repository.Today = today;
        }
        foreach (var repository in _repositories.Values)
            _isChanged |= repository.Update();
        if (_isChanged || _snapshot is null)
        {
            _snapshot = new WorkspaceSnapshot(Client, Encoding, Language, [.. _repositories.Values.Select(repository => repository.Snapshot)],
                new Dictionary<string, OpenDocument>(_open, StringComparer.Ordinal))
            {
                Settings = Settings,
            };
            _isChanged = false;
        }
        return _snapshot;
    }

    private void Put(OpenDocument document)
    {
        _open[document.Key] = document;
        _isChanged = true;
    }

    private RepositoryState? RepositoryOf(string key) => _repositories.Values.FirstOrDefault(repository => repository.Holds(key));

    /// <summary>Puts an open document into its repository: the one that has its file, else the one that its place says; the next scan then looks for what is around it.</summary>
    private RepositoryState Place(OpenDocument document)
    {
        var repository = _repositories.Values.FirstOrDefault(repository => repository.HasFile(document.Key));
        if (repository is null)
        {
            var root = document.Path is { } path ? WorkspaceScan.RootOf(path, _folders) : document.Key;
            if (!_repositories.TryGetValue(root, out repository))
            {
                _repositories.Add(root, repository = new RepositoryState(root, Path.GetDirectoryName(document.Path), _today));
                NeedsScan |= document.Path is not null;
            }
        }
        foreach (var other in _repositories.Values.Where(other => other != repository))
            other.Close(document.Key);
        repository.Open(document);
        return repository;
    }

    private void RereadTexts()
    {
        foreach (var repository in _repositories.Values)
            repository.RereadTexts();
    }

    private void Reconfigure()
    {
        foreach (var repository in _repositories.Values)
            repository.Reconfigure();
    }

    /// <summary>Reads a report again from disk.</summary>
    /// <returns>Whether it is one that is known.</returns>
    private bool ReadAgain(string path)
    {
        if (RepositoryOf(path) is not { DisplayFolder: { } folder } repository)
            return false;
        repository.TakeFile(path, File.Exists(path) ? ReportFileReader.Read(path, WorkspaceScan.Display(path, folder)) : null);
        return true;
    }

    private bool IsInFolders(string path) => _folders.Exists(folder => WorkspaceScan.IsIn(folder, path));

    private static bool IsReport(string key) => ReportFolder.IsReport(key);

    private static List<string> Folders(InitializeParams parameters)
    {
        var uris = parameters.WorkspaceFolders?.Select(folder => folder.Uri) ?? (parameters.RootUri is { } root ? [root] : []);
        List<string> folders = [.. uris.Select(DocumentUri.ToPath).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (folders.Count == 0 && parameters.RootPath is { Length: > 0 } path && Path.IsPathFullyQualified(path))
            folders.Add(Path.GetFullPath(path).Replace('\\', '/'));
        return folders;
    }
}
