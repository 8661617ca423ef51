using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ReportLint.LanguageServer.Features;
using ReportLint.LanguageServer.Features.Diagnostics;
using ReportLint.LanguageServer.Features.InlayHints;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Server;

/// <summary>The one thread on which the workspace changes, in the order of the client's messages. Requests are answered beside it, from the workspace as it was when they came.</summary>
internal sealed class Dispatcher
{
    private readonly BlockingCollection<Incoming> _queue;
    private readonly RunningRequests _requests;
    private readonly MessageWriter _writer;
    private readonly ServerLog _log;
    private readonly ClientRequests _client;
    private readonly RequestRunner _runner;
    private readonly WorkspaceState _workspace;
    private readonly DiagnosticPublisher _publisher;
    private readonly InlayHintRefresher _hints;
    private readonly Scanner _scanner;
    private readonly Greeting _greeting;
    private readonly CancellationTokenSource _ended;
    private readonly List<Action> _afterScan = [];
    private Stage _stage;
    private bool _isHeard;
    private int? _exitCode;

    /// <summary>A dispatcher.</summary>
    /// <param name="options">What the process brings.</param>
    /// <param name="queue">Where its work comes from.</param>
    /// <param name="requests">The requests that wait and run.</param>
    /// <param name="writer">The way to the client.</param>
    /// <param name="ended">Is cancelled when the conversation is over.</param>
    public Dispatcher(ServerOptions options, BlockingCollection<Incoming> queue, RunningRequests requests, MessageWriter writer, CancellationTokenSource ended)
    {
        _ended = ended;
        _queue = queue;
        _requests = requests;
        _writer = writer;
        _log = new ServerLog(writer);
        _client = new ClientRequests(writer);
        _runner = new RequestRunner(requests, writer, _log);
        _workspace = new WorkspaceState(options);
        _publisher = new DiagnosticPublisher(writer, _client);
        _hints = new InlayHintRefresher(_client);
        _scanner = new Scanner(_workspace, _log, new ScanProgress(_workspace, _client, writer), options.Patience, () => TryAdd(new Incoming(Work: () => { })), _ended.Token);
        _greeting = new Greeting(options, _workspace, _client, () => TryAdd(Incoming.End), _ended.Token);
    }

    /// <summary>Works until the client ends the conversation.</summary>
    /// <returns>The exit code: 0 when the client asked for the end as it should, else 1.</returns>
    public int Run(CancellationToken cancellationToken)
    {
        try
        {
            while (_exitCode is null)
            {
                if (!_queue.TryTake(out var incoming))
                {
                    // Nothing waits: the time to look at what has changed. Edits that come faster are looked at together.
                    Guard(Refresh);
                    incoming = _queue.Take(cancellationToken);
                }
                Guard(() => Handle(incoming));
            }
            return _exitCode.Value;
        }
        catch (OperationCanceledException)
        {
            return 1;
        }
        finally
        {
            _ended.Cancel();
            _queue.CompleteAdding();
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A defect in one message ends in a line of the log, and the next message is handled as if nothing had been.")]
    private void Guard(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is JsonException or ProtocolException)
        {
            _log.Write(MessageType.Warning, exception.Message);
        }
        catch (Exception exception)
        {
            _log.Write(MessageType.Error, $"{exception.GetType().Name}: {exception.Message}");
        }
    }

    private void Handle(Incoming incoming)
    {
        if (incoming == Incoming.End)
            Exit();
        else if (incoming.Work is { } work)
            work();
        else if (incoming.Problem is { } problem)
            _writer.WriteError(RequestId.Null, ErrorCode.ParseError, problem);
        else
            Handle(incoming.Message!, incoming.Request);
    }

    private void Handle(IncomingMessage message, RunningRequest? request)
    {
        switch (message.Kind)
        {
            case IncomingKind.Invalid:
                _writer.WriteError(message.Id ?? RequestId.Null, ErrorCode.InvalidRequest, message.Problem!);
                break;
            case IncomingKind.Response:
                if (_client.Take(message) is { } complaint)
                    _log.Write(MessageType.Warning, complaint);
                break;
            case IncomingKind.Notification:
                Notify(message);
                break;
            default:
                if (request is null)
                    _writer.WriteError(message.Id!.Value, ErrorCode.InvalidRequest, "a request with this id is still running");
                else
                    Request(message, request);
                break;
        }
    }

    private void Notify(IncomingMessage message)
    {
        if (message.Method is "exit")
        {
            Exit();
        }
        else if (_stage == Stage.Initialized)
        {
            _isHeard = true;
            if (message.Method is "initialized")
                _greeting.Register();
            else if (Handlers.Notifications.GetValueOrDefault(message.Method) is { } handler)
                Change(message, handler);
        }
    }

    private void Change(IncomingMessage message, INotificationHandler handler)
    {
        _requests.GiveUpStale(AskedDocument.Of(message.Body));
        try
        {
            handler.Handle(message.Body, _workspace);
        }
        catch (JsonException exception)
        {
            throw new ProtocolException(ErrorCode.InvalidParams, $"{message.Method}: {exception.Message}");
        }
    }

    private void Request(IncomingMessage message, RunningRequest request)
    {
        if (_stage == Stage.ShutDown)
            _runner.Fail(request, ErrorCode.InvalidRequest, "the server has been shut down");
        else if (message.Method is "initialize")
            _runner.Answer(request, () => Initialize(message.Body));
        else if (_stage == Stage.Started)
            _runner.Fail(request, ErrorCode.ServerNotInitialized, "the first request must be initialize");
        else if (message.Method is "shutdown")
            _runner.Answer(request, ShutDown);
        else
            Start(message, request);
    }

    private byte[] Initialize(JsonElement parameters)
    {
        if (_stage != Stage.Started)
            throw new ProtocolException(ErrorCode.InvalidRequest, "the server has been initialized before");
        var result = _greeting.Initialize(Parameters.Read(parameters, ProtocolJson.Wire.InitializeParams));
        _stage = Stage.Initialized;
        return JsonSerializer.SerializeToUtf8Bytes(result, ProtocolJson.Wire.InitializeResult);
    }

    /// <summary>Starts the requests that wait for a scan which is over.</summary>
    private void RunWaiting()
    {
        if (_afterScan.Count == 0 || (_scanner.IsRunning && _stage == Stage.Initialized))
            return;
        var waiting = _afterScan.ToList();
        _afterScan.Clear();
        waiting.ForEach(run => run());
    }

    private byte[] ShutDown()
    {
        _stage = Stage.ShutDown;
        RunWaiting();
        return "null"u8.ToArray();
    }

    private void Start(IncomingMessage message, RunningRequest request)
    {
        _isHeard = true;
        var handler = Handlers.Requests.GetValueOrDefault(message.Method);
        if (handler is IPullsDiagnostics pull)
            pull.Note(message.Body, _publisher);
        Guard(Refresh);
        if (handler is null)
        {
            _runner.Fail(request, ErrorCode.MethodNotFound, $"there is no method {message.Method}");
            return;
        }
        if (handler.WaitsForScan && _scanner.IsRunning)
            _afterScan.Add(() => Run(message, request, handler));
        else
            Run(message, request, handler);
    }

    private void Run(IncomingMessage message, RunningRequest request, IRequestHandler handler)
    {
        var workspace = _workspace.Update();
        request.Staleness = Staleness.Of(handler.StaleBy, AskedDocument.Of(message.Body));
        _ = Task.Run(() => _runner.Answer(request, () => handler.Handle(message.Body, workspace, request.Token), handler.CodeWhenModified));
    }

    /// <summary>Checks what has changed and tells the client.</summary>
    private void Refresh()
    {
        // A client may rely on hearing nothing before it has said that it is ready.
        if (!_isHeard || _stage != Stage.Initialized)
            return;
        _greeting.AskForSettings();
        _scanner.Continue();
        RunWaiting();
        var workspace = _workspace.Update();
        _publisher.Publish(workspace);
        _hints.Follow(workspace);
    }

    private void Exit() => _exitCode = _stage == Stage.ShutDown ? 0 : 1;

    private void TryAdd(Incoming incoming)
    {
        try
        {
            _queue.Add(incoming);
        }
        catch (InvalidOperationException)
        {
            // The conversation is over.
        }
    }
}
