using System.Text.Json;

namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>The client introduces itself.</summary>
/// <param name="Capabilities">What it can do.</param>
/// <param name="ProcessId">The process that started the server.</param>
/// <param name="Locale">The language of its user interface.</param>
/// <param name="RootPath">The open folder, as old clients name it.</param>
/// <param name="RootUri">The open folder, as less old clients name it.</param>
/// <param name="WorkspaceFolders">The open folders.</param>
/// <param name="InitializationOptions">Settings.</param>
internal sealed record InitializeParams(ClientCapabilities? Capabilities = null, int? ProcessId = null, string? Locale = null, string? RootPath = null, string? RootUri = null, IReadOnlyList<WorkspaceFolder>? WorkspaceFolders = null, JsonElement InitializationOptions = default);
