namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>How the client completes.</summary>
/// <param name="CompletionItem">What an item may have.</param>
internal sealed record CompletionClientCapabilities(CompletionItemClientCapabilities? CompletionItem = null);
