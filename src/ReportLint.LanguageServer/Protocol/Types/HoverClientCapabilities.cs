namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>How the client shows what is said of a place.</summary>
/// <param name="ContentFormat">The kinds of text it can show.</param>
internal sealed record HoverClientCapabilities(IReadOnlyList<string>? ContentFormat = null);
