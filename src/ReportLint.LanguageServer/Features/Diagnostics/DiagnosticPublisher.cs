using System.Buffers;
using System.Text.Json;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.Diagnostics;

/// <summary>Pushes diagnostics to the client whenever they change. On the dispatcher's thread only.</summary>
/// <remarks>What a client pulls is not pushed as well, or it would show everything twice: it is told to pull again where a change of one document concerns another.</remarks>
internal sealed class DiagnosticPublisher(MessageWriter writer, ClientRequests client)
{
    private const string RefreshMethod = "workspace/diagnostic/refresh";

    private static readonly string s_nothing = DiagnosticReports.NameOf("[]"u8.ToArray());

    private readonly Dictionary<string, Published> _published = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pulled = new(StringComparer.Ordinal);
    private WorkspaceSnapshot? _last;
    private bool _pullsAll;

    /// <summary>The client has pulled the diagnostics of a document.</summary>
    public void NotePulled(string key)
    {
        if (_pulled.Add(key))
            Withdraw(key);
    }

    /// <summary>The client has pulled the diagnostics of all documents.</summary>
    public void NotePulledAll()
    {
        if (_pullsAll)
            return;
        _pullsAll = true;
        foreach (var key in _published.Keys.ToList())
            Withdraw(key);
    }

    /// <summary>Pushes what is different from what was pushed before.</summary>
    public void Publish(WorkspaceSnapshot workspace)
    {
        if (ReferenceEquals(workspace, _last))
            return;
        var last = _last;
        _last = workspace;
        // A closed document is pulled no more: from now on it is pushed if there is something to say of it.
        foreach (var closed in _pulled.Where(key => workspace.FindOpen(key) is null).ToList())
        {
            _pulled.Remove(closed);
            if (_published.TryGetValue(closed, out var published))
                _published[closed] = published with { Basis = null, Name = s_nothing };
        }
        var concernsOthers = false;
        foreach (var file in DiagnosedFile.ChangedIn(workspace, last))
        {
            if (IsPulled(file.Key))
                concernsOthers |= Note(file, workspace);
            else
                Publish(file, workspace);
        }
        // All files are noted by now: where there are more, some are gone.
        if (_published.Count != workspace.Repositories.Sum(repository => repository.Reports.Count) + DiagnosedFile.ConfigurationOf(workspace).Count())
            concernsOthers |= WithdrawAllBut(DiagnosedFile.AllOf(workspace).Select(file => file.Key));
        if (concernsOthers && workspace.Client.Workspace?.Diagnostics?.RefreshSupport == true)
            client.Send(RefreshMethod);
    }

    /// <summary>Takes back what was pushed of files that are gone; true when one of them was pulled.</summary>
    private bool WithdrawAllBut(IEnumerable<string> keys)
    {
        var wasPulled = false;
        foreach (var key in _published.Keys.Except(keys, StringComparer.Ordinal).ToList())
        {
            wasPulled |= IsPulled(key);
            Withdraw(key);
            _published.Remove(key);
        }
        return wasPulled;
    }

    private bool IsPulled(string key) => _pullsAll || _pulled.Contains(key);

    /// <summary>Takes note of what is found in a file that the client pulls; true when it is different without an edit of the file itself, after which the client pulls anyway.</summary>
    private bool Note(DiagnosedFile file, WorkspaceSnapshot workspace)
    {
        var before = Before(file);
        if (before.IsOf(file))
            return false;
        var name = DiagnosticReports.NameOf(file.ToDiagnostics(workspace));
        _published[file.Key] = Published.Of(file, name, isShown: false);
        return !string.Equals(name, before.Name, StringComparison.Ordinal) && before.Version == file.Version;
    }

    private void Publish(DiagnosedFile file, WorkspaceSnapshot workspace)
    {
        var before = Before(file);
        if (before.IsOf(file))
            return;
        if (!string.Equals(before.Uri, file.Uri, StringComparison.Ordinal))
            Withdraw(file.Key);
        var json = JsonSerializer.SerializeToUtf8Bytes(file.ToDiagnostics(workspace), ProtocolJson.Wire.IReadOnlyListLspDiagnostic);
        var name = DiagnosticReports.NameOf(json);
        _published[file.Key] = Published.Of(file, name, file.Findings.Count > 0);
        if (!string.Equals(name, before.Name, StringComparison.Ordinal) || (file.Version is not null && file.Version != before.Version))
            Push(file.Uri, file.Version, json);
    }

    private Published Before(DiagnosedFile file) =>
        _published.GetValueOrDefault(file.Key) ?? new Published(file.Uri, file.OpenUri, Version: null, Basis: null, file.Language, s_nothing, IsShown: false);

    /// <summary>Takes back what was pushed of a file.</summary>
    private void Withdraw(string key)
    {
        if (!_published.TryGetValue(key, out var published) || !published.IsShown)
            return;
        _published[key] = published with { IsShown = false };
        Push(published.Uri, published.Version, "[]"u8.ToArray());
    }

    private void Push(string uri, int? version, byte[] diagnostics)
    {
        var parameters = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(parameters))
        {
            json.WriteStartObject();
            json.WriteString("uri", uri);
            if (version is { } known)
                json.WriteNumber("version", known);
            json.WritePropertyName("diagnostics");
            json.WriteRawValue(diagnostics, skipInputValidation: true);
            json.WriteEndObject();
        }
        writer.WriteNotification("textDocument/publishDiagnostics", parameters.WrittenSpan.ToArray());
    }

    /// <summary>What was last said of a file.</summary>
    /// <param name="Uri">Its URI.</param>
    /// <param name="OpenUri">Its URI as the client writes it; null when it isn't open.</param>
    /// <param name="Version">Its version; null when it isn't open.</param>
    /// <param name="Basis">What the findings came from.</param>
    /// <param name="Language">The language in which it was said.</param>
    /// <param name="Name">The name of what was said.</param>
    /// <param name="IsShown">Whether the client shows something that was pushed.</param>
    private sealed record Published(string Uri, string? OpenUri, int? Version, object? Basis, Language Language, string Name, bool IsShown)
    {
        public static Published Of(DiagnosedFile file, string name, bool isShown) => new(file.Uri, file.OpenUri, file.Version, file.Basis, file.Language, name, isShown);

        public bool IsOf(DiagnosedFile file) => ReferenceEquals(Basis, file.Basis) && Version == file.Version && Language == file.Language && string.Equals(OpenUri, file.OpenUri, StringComparison.Ordinal);
    }
}
