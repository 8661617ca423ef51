namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A line for the log.</summary>
/// <param name="Type">How bad it is.</param>
/// <param name="Message">The line.</param>
internal sealed record LogMessageParams(MessageType Type, string Message);
