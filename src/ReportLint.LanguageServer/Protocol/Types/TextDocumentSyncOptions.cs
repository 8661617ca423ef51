namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Which changes of documents the server wants to hear of.</summary>
/// <param name="OpenClose">Opening and closing.</param>
/// <param name="Change">Changes.</param>
/// <param name="Save">Saving.</param>
internal sealed record TextDocumentSyncOptions(bool OpenClose, TextDocumentSyncKind Change, bool Save);
