namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Goes with <see cref="ErrorCode.ServerCancelled"/> when diagnostics were pulled.</summary>
/// <param name="RetriggerRequest">Whether to ask again.</param>
internal sealed record DiagnosticServerCancellationData(bool RetriggerRequest);
