namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Changes to documents: one of both forms, by what the client can do.</summary>
internal sealed record WorkspaceEdit
{
    /// <summary>Changes by the URI of the document.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<LspTextEdit>>? Changes { get; init; }

    /// <summary>Changes to versions of documents.</summary>
    public IReadOnlyList<TextDocumentEdit>? DocumentChanges { get; init; }
}
