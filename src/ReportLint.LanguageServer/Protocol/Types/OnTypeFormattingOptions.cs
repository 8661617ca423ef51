namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Layout while typing.</summary>
/// <param name="FirstTriggerCharacter">A character behind which the client asks.</param>
/// <param name="MoreTriggerCharacter">More of them.</param>
internal sealed record OnTypeFormattingOptions(string FirstTriggerCharacter, IReadOnlyList<string> MoreTriggerCharacter);
