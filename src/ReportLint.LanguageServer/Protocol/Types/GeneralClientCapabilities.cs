namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What the client can do in general.</summary>
/// <param name="PositionEncodings">How it can count characters, the best way first.</param>
internal sealed record GeneralClientCapabilities(IReadOnlyList<string>? PositionEncodings = null);
