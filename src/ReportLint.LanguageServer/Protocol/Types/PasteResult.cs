namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What to paste instead.</summary>
/// <param name="Text">The text.</param>
/// <param name="Label">What was done, in a few words.</param>
internal sealed record PasteResult(string Text, string Label);
