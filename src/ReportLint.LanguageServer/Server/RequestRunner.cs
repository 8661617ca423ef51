using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;

namespace ReportLint.LanguageServer.Server;

/// <summary>Answers requests, whatever becomes of them: each exactly once.</summary>
internal sealed class RequestRunner(RunningRequests requests, MessageWriter writer, ServerLog log)
{
    private static readonly byte[] s_askAgain = JsonSerializer.SerializeToUtf8Bytes(new DiagnosticServerCancellationData(RetriggerRequest: true), ProtocolJson.Wire.DiagnosticServerCancellationData);

    /// <summary>Answers a request with what <paramref name="work"/> comes to.</summary>
    /// <param name="request">The request.</param>
    /// <param name="work">Works out the answer, as JSON.</param>
    /// <param name="codeWhenModified">The error by which it is given up when what it asks about changes meanwhile.</param>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a handler throws becomes an error for the client, and the server goes on.")]
    public void Answer(RunningRequest request, Func<byte[]> work, int codeWhenModified = ErrorCode.ContentModified)
    {
        try
        {
            request.Token.ThrowIfCancellationRequested();
            var result = work();
            requests.Remove(request);
            writer.WriteResult(request.Id, result);
        }
        catch (OperationCanceledException)
        {
            if (request.Reason == GivenUp.ByChange)
                Fail(request, codeWhenModified, "the text has changed", codeWhenModified == ErrorCode.ServerCancelled ? s_askAgain : null);
            else
                Fail(request, ErrorCode.RequestCancelled, "cancelled");
        }
        catch (ProtocolException exception)
        {
            Fail(request, exception.Code, exception.Message);
        }
        catch (JsonException exception)
        {
            Fail(request, ErrorCode.InvalidParams, exception.Message);
        }
        catch (Exception exception)
        {
            var reason = $"{exception.GetType().Name}: {exception.Message}";
            Fail(request, ErrorCode.InternalError, reason);
            log.Write(MessageType.Error, reason);
        }
    }

    /// <summary>Answers a request with an error.</summary>
    public void Fail(RunningRequest request, int code, string message, byte[]? data = null)
    {
        requests.Remove(request);
        writer.WriteError(request.Id, code, message, data);
    }
}
