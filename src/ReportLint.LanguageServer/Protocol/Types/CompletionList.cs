namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What could stand at a place.</summary>
/// <param name="IsIncomplete">Whether to ask again at every character.</param>
/// <param name="Items">The items.</param>
internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);
