namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Asks for settings.</summary>
/// <param name="Items">Which.</param>
internal sealed record ConfigurationParams(IReadOnlyList<ConfigurationItem> Items);
