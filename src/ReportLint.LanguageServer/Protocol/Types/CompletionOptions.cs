namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Completion.</summary>
/// <param name="TriggerCharacters">The characters after which a client asks by itself.</param>
internal sealed record CompletionOptions(IReadOnlyList<string> TriggerCharacters);
