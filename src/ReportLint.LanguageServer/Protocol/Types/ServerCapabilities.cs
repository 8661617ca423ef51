namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What the server can do. Each feature adds its own.</summary>
internal sealed record ServerCapabilities
{
    /// <summary>How characters are counted.</summary>
    public string? PositionEncoding { get; set; }

    /// <summary>Which changes of documents the server wants to hear of.</summary>
    public TextDocumentSyncOptions? TextDocumentSync { get; set; }

    /// <summary>Pulled diagnostics.</summary>
    public DiagnosticOptions? DiagnosticProvider { get; set; }

    /// <summary>Quick fixes.</summary>
    public CodeActionOptions? CodeActionProvider { get; set; }

    /// <summary>What the server does with the workspace.</summary>
    public WorkspaceServerCapabilities? Workspace { get; set; }
}
