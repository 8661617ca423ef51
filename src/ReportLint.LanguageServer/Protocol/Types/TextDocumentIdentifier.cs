namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Names a document.</summary>
/// <param name="Uri">Its URI.</param>
internal sealed record TextDocumentIdentifier(string Uri);
