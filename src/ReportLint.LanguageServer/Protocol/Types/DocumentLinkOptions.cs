namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Links.</summary>
/// <param name="ResolveProvider">Whether a link's target has to be asked for.</param>
internal sealed record DocumentLinkOptions(bool ResolveProvider = false);
