namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>How the client pulls diagnostics.</summary>
/// <param name="RelatedDocumentSupport">Whether it takes those of other documents with the answer.</param>
internal sealed record DiagnosticClientCapabilities(bool? RelatedDocumentSupport = null);
