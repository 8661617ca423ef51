namespace ReportLint.LanguageServer.Protocol;

/// <summary>A message that makes sense to the protocol and cannot be carried out: a request is answered with the error, a notification becomes a line of the log.</summary>
internal sealed class ProtocolException(int code, string message) : Exception(message)
{
    /// <summary>One of <see cref="ErrorCode"/>.</summary>
    public int Code { get; } = code;
}
