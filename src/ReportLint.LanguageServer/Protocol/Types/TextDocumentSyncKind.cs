namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>How changes of documents are sent.</summary>
internal enum TextDocumentSyncKind
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>The whole text each time.</summary>
    Full = 1,

    /// <summary>What changed.</summary>
    Incremental = 2,
}
