namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>An answer that the client has.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Value">The name of the answer.</param>
internal sealed record PreviousResultId(string Uri, string Value);
