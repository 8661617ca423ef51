namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>The diagnostics of a document, pulled.</summary>
internal record DocumentDiagnosticReport
{
    /// <summary><c>full</c>, or <c>unchanged</c> since the answer that the client has.</summary>
    public required string Kind { get; init; }

    /// <summary>The name of this answer.</summary>
    public required string ResultId { get; init; }

    /// <summary>All of them; null when unchanged.</summary>
    public IReadOnlyList<LspDiagnostic>? Items { get; init; }

    /// <summary>Those of documents that depend on this one, by URI; null when there are none.</summary>
    public IReadOnlyDictionary<string, DocumentDiagnosticReport>? RelatedDocuments { get; init; }
}
