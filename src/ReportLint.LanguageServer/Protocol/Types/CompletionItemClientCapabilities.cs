namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What an item of a completion may have.</summary>
/// <param name="SnippetSupport">Places to fill in.</param>
/// <param name="DocumentationFormat">The kinds of text that its documentation may be.</param>
internal sealed record CompletionItemClientCapabilities(bool? SnippetSupport = null, IReadOnlyList<string>? DocumentationFormat = null);
