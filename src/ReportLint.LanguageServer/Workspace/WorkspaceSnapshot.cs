using System.Collections.Concurrent;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.Linting;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Workspace;

/// <summary>The workspace at one moment: what a request is answered from. Immutable, for any thread.</summary>
internal sealed class WorkspaceSnapshot
{
    private readonly IReadOnlyDictionary<string, OpenDocument> _open;
    private readonly ConcurrentDictionary<SourceText, PositionMap> _positions = new();

    /// <summary>The workspace at one moment.</summary>
    /// <param name="client">What the client can do.</param>
    /// <param name="encoding">How it counts characters.</param>
    /// <param name="language">In which language to speak.</param>
    /// <param name="repositories">The checked repositories.</param>
    /// <param name="open">The documents that are open, by key.</param>
    public WorkspaceSnapshot(ClientCapabilities client, PositionEncoding encoding, LanguageChoice language, IReadOnlyList<LintSnapshot> repositories, IReadOnlyDictionary<string, OpenDocument> open)
    {
        Client = client;
        Encoding = encoding;
        Language = language;
        Repositories = repositories;
        _open = open;
    }

    /// <summary>What the client can do.</summary>
    public ClientCapabilities Client { get; }

    /// <summary>How it counts characters.</summary>
    public PositionEncoding Encoding { get; }

    /// <summary>In which language to speak.</summary>
    public LanguageChoice Language { get; }

    /// <summary>What the user set in the editor.</summary>
    public Settings Settings { get; init; } = new();

    /// <summary>The checked repositories.</summary>
    public IReadOnlyList<LintSnapshot> Repositories { get; }

    /// <summary>Every report of the workspace, open or not.</summary>
    public IEnumerable<WorkspaceDocument> Documents => Repositories.SelectMany(repository => repository.Reports.Select(report => ToDocument(report, repository)));

    /// <summary>The report that <paramref name="uri"/> names; null when the workspace has none of that name.</summary>
    public WorkspaceDocument? Find(string uri)
    {
        var key = DocumentUri.Key(uri);
        foreach (var repository in Repositories)
        {
            if (repository.Find(key) is { } report)
                return ToDocument(report, repository);
        }
        return null;
    }

    /// <summary>The reports of the workspace that are open in an editor in it or in <paramref name="other"/>.</summary>
    public IEnumerable<CheckedReport> OpenIn(WorkspaceSnapshot other) =>
        _open.Keys.Concat(other._open.Keys).SelectMany(key => Repositories.Select(repository => repository.Find(key))).OfType<CheckedReport>();

    /// <summary>The text that is open under <paramref name="key"/>, whether it is a report or not; null when there is none.</summary>
    public OpenDocument? FindOpen(string key) => _open.GetValueOrDefault(key);

    /// <summary>The URI of a file, as the client writes it where it is open.</summary>
    public string UriOf(SourceText source) => _open.TryGetValue(source.FullPath, out var document) ? document.Uri : DocumentUri.FromPath(source.FullPath);

    /// <summary>How places in a file are counted.</summary>
    public PositionMap PositionsOf(SourceText source) => _positions.GetOrAdd(
        source, asked => _open.TryGetValue(asked.FullPath, out var document) ? document.Positions(Encoding) : PositionMap.Of(asked, Encoding));

    /// <summary>A place, as the protocol names it.</summary>
    public LspLocation ToLocation(Location location) => new(UriOf(location.Source), PositionsOf(location.Source).ToRange(location.Span));

    /// <summary>The language for <paramref name="document"/>.</summary>
    public Language LanguageOf(WorkspaceDocument document) => Language.For(document.Checked.Options);

    /// <summary>A report as one of the repository.</summary>
    public WorkspaceDocument ToDocument(CheckedReport report, LintSnapshot repository)
    {
        var source = report.Report.Source;
        return new WorkspaceDocument(UriOf(source), _open.GetValueOrDefault(source.FullPath)?.Version, report, repository, PositionsOf(source));
    }
}
