namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Where a rule is explained.</summary>
/// <param name="Href">The address of the page.</param>
internal sealed record CodeDescription(string Href);
