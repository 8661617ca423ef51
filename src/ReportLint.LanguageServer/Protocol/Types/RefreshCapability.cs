namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Whether the client can be told to ask for something anew.</summary>
/// <param name="RefreshSupport">Whether it can.</param>
internal sealed record RefreshCapability(bool? RefreshSupport = null);
