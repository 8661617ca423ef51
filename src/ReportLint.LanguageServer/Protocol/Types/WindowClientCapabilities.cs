namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What the client can do with its window.</summary>
/// <param name="WorkDoneProgress">Whether the server may ask it to show progress.</param>
internal sealed record WindowClientCapabilities(bool? WorkDoneProgress = null);
