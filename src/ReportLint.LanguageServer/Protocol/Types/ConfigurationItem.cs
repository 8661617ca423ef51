namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Settings that are asked for.</summary>
/// <param name="Section">Their name.</param>
internal sealed record ConfigurationItem(string Section);
