namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What this server can do besides the protocol.</summary>
/// <param name="Preview">Whether it answers <c>reportlint/preview</c>.</param>
/// <param name="Cell">Whether it answers <c>reportlint/cell</c>.</param>
/// <param name="Paste">Whether it answers <c>reportlint/paste</c>.</param>
internal sealed record ExperimentalCapabilities(bool Preview = false, bool Cell = false, bool Paste = false);
