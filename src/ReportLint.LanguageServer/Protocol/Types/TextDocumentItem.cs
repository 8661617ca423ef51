namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A document as it is opened.</summary>
/// <param name="Uri">Its URI.</param>
/// <param name="Text">All of it.</param>
/// <param name="Version">Its version.</param>
/// <param name="LanguageId">What the editor takes it for.</param>
internal sealed record TextDocumentItem(string Uri, string Text, int Version = 0, string? LanguageId = null);
