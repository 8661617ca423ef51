using System.Collections.Concurrent;
using System.Text.Json;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Server;

/// <summary>Reads the client's stream on a thread of its own, so that a cancellation is heard while something runs, and the client never waits for the server to listen.</summary>
internal sealed class MessagePump(FrameReader reader, BlockingCollection<Incoming> queue, RunningRequests requests)
{
    private const string CancelRequest = "$/cancelRequest";

    /// <summary>Starts to read.</summary>
    public void Start() => new Thread(Run) { IsBackground = true, Name = "reportlint lsp reader" }.Start();

    private void Run()
    {
        try
        {
            while (true)
            {
                var frame = reader.Read();
                if (frame.Kind == FrameKind.End)
                    break;
                if (frame.Kind == FrameKind.Malformed)
                    queue.Add(new Incoming(Problem: frame.Problem));
                else
                    Take(frame.Content);
            }
            queue.Add(Incoming.End);
        }
        catch (InvalidOperationException)
        {
            // The dispatcher has finished and takes nothing any more.
        }
    }

    private void Take(byte[] content)
    {
        IncomingMessage message;
        try
        {
            message = IncomingMessage.Read(content);
        }
        catch (JsonException exception)
        {
            reader.TakeBack(content);
            queue.Add(new Incoming(Problem: $"the content is no JSON: {exception.Message}"));
            return;
        }
        if (message.Kind == IncomingKind.Notification && string.Equals(message.Method, CancelRequest, StringComparison.Ordinal))
            Cancel(message.Body);
        else
            queue.Add(new Incoming(message, message.Kind == IncomingKind.Request ? requests.Add(message.Id!.Value) : null));
    }

    private void Cancel(JsonElement parameters)
    {
        if (parameters.ValueKind == JsonValueKind.Object && parameters.TryGetProperty("id", out var element) && RequestId.Read(element) is { } id)
            requests.Cancel(id);
    }
}
