namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Asks the client to show progress.</summary>
/// <param name="Token">By what the progress is known.</param>
internal sealed record WorkDoneProgressCreateParams(string Token);
