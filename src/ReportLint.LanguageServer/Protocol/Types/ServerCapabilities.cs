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

    /// <summary>What is said of a place.</summary>
    public bool? HoverProvider { get; set; }

    /// <summary>Completion.</summary>
    public CompletionOptions? CompletionProvider { get; set; }

    /// <summary>Where a figure comes from.</summary>
    public bool? DefinitionProvider { get; set; }

    /// <summary>Where a figure goes.</summary>
    public bool? ReferencesProvider { get; set; }

    /// <summary>The figures that belong to one in the same document.</summary>
    public bool? DocumentHighlightProvider { get; set; }

    /// <summary>The outline of a document.</summary>
    public bool? DocumentSymbolProvider { get; set; }

    /// <summary>The symbols of the workspace.</summary>
    public bool? WorkspaceSymbolProvider { get; set; }

    /// <summary>What can be folded.</summary>
    public bool? FoldingRangeProvider { get; set; }

    /// <summary>Hints between the characters.</summary>
    public bool? InlayHintProvider { get; set; }

    /// <summary>Laying out a document.</summary>
    public bool? DocumentFormattingProvider { get; set; }

    /// <summary>Laying out a stretch of a document.</summary>
    public bool? DocumentRangeFormattingProvider { get; set; }

    /// <summary>Layout while typing.</summary>
    public OnTypeFormattingOptions? DocumentOnTypeFormattingProvider { get; set; }

    /// <summary>What surrounds a place, step by step.</summary>
    public bool? SelectionRangeProvider { get; set; }

    /// <summary>Links to other reports.</summary>
    public DocumentLinkOptions? DocumentLinkProvider { get; set; }

    /// <summary>What this server can do besides the protocol.</summary>
    public ExperimentalCapabilities? Experimental { get; set; }

    /// <summary>What the server does with the workspace.</summary>
    public WorkspaceServerCapabilities? Workspace { get; set; }
}
