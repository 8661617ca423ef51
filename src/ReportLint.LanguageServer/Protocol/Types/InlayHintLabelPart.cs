namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A part of what a hint says.</summary>
/// <param name="Value">The words.</param>
/// <param name="Location">What the words speak of: an editor leads there and shows what is said of that place.</param>
internal sealed record InlayHintLabelPart(string Value, LspLocation? Location);
