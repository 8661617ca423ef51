using System.Collections.Concurrent;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Server;

namespace ReportLint.LanguageServer;

/// <summary>The language server over a pair of streams: LSP 3.17.</summary>
public static class LanguageServerHost
{
    // So many messages may wait before the server stops listening: a client that floods it must not fill the memory.
    private const int LongestQueue = 100_000;

    /// <summary>Serves one client until it ends the conversation.</summary>
    /// <param name="input">The client's messages.</param>
    /// <param name="output">The server's messages; nothing else may be written there.</param>
    /// <param name="options">What the process brings.</param>
    /// <param name="cancellationToken">Ends the conversation from outside.</param>
    /// <returns>The exit code: 0 when the client asked for the end as the protocol has it, else 1.</returns>
    public static int Run(Stream input, Stream output, ServerOptions options, CancellationToken cancellationToken = default)
    {
        using var queue = new BlockingCollection<Incoming>(LongestQueue);
        var requests = new RunningRequests();
        using var ended = new CancellationTokenSource();
        var dispatcher = new Dispatcher(options, queue, requests, new MessageWriter(output), ended);
        new MessagePump(new FrameReader(input), queue, requests).Start();
        return dispatcher.Run(cancellationToken);
    }
}
