using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;

namespace ReportLint.LanguageServer.Server;

/// <summary>Lines for whoever looks after the editor; sent as <c>window/logMessage</c>, which a server may do at any time.</summary>
internal sealed class ServerLog(MessageWriter writer)
{
    /// <summary>Writes a line.</summary>
    public void Write(MessageType type, string message) =>
        writer.WriteNotification("window/logMessage", new LogMessageParams(type, message), ProtocolJson.Wire.LogMessageParams);

    /// <summary>Tells the user, who must know.</summary>
    public void Show(MessageType type, string message) =>
        writer.WriteNotification("window/showMessage", new LogMessageParams(type, message), ProtocolJson.Wire.LogMessageParams);
}
