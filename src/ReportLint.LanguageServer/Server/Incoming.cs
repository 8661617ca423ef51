using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Server;

/// <summary>What waits for the dispatcher: a message, something that was to be done on its thread, or the end.</summary>
/// <param name="Message">The message, or null.</param>
/// <param name="Request">The request, where the message is one.</param>
/// <param name="Work">What is to be done, or null.</param>
/// <param name="Problem">Why bytes of the client were no message, or null.</param>
internal sealed record Incoming(IncomingMessage? Message = null, RunningRequest? Request = null, Action? Work = null, string? Problem = null)
{
    /// <summary>The client's stream has ended, or the client is gone.</summary>
    public static Incoming End { get; } = new();
}
