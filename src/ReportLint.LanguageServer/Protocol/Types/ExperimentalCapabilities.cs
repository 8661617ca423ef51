namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What this server can do besides the protocol.</summary>
/// <param name="Preview">Whether it answers <c>reportlint/preview</c>.</param>
internal sealed record ExperimentalCapabilities(bool Preview);
