using System.Diagnostics;
using System.Globalization;
using System.IO.Pipes;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReportLint.LanguageServer.Protocol;
using ReportLint.Testing;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Tests;

/// <summary>A client that speaks to a server over pipes, as an editor would.</summary>
internal sealed class TestClient : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly Stream _toServer;
    private readonly FrameReader _reader;
    private readonly Func<int?> _waitForExit;
    private readonly Action _dispose;
    private readonly List<JsonObject> _unread = [];
    private int _lastId;

    /// <summary>A client of a new server in this process.</summary>
    /// <param name="adjust">Changes what the process brings.</param>
    public TestClient(Func<ServerOptions, ServerOptions>? adjust = null)
    {
        var toServer = new AnonymousPipeServerStream(PipeDirection.Out);
        var fromServer = new AnonymousPipeServerStream(PipeDirection.In);
        var input = new AnonymousPipeClientStream(PipeDirection.In, toServer.ClientSafePipeHandle);
        var output = new AnonymousPipeClientStream(PipeDirection.Out, fromServer.ClientSafePipeHandle);
        var options = new ServerOptions { Today = () => Lint.Today, UserLanguage = Language.Chinese, Version = "1.2.3", Patience = s_patience };
        var exitCode = 0;
        var thread = new Thread(() =>
        {
            exitCode = LanguageServerHost.Run(input, output, adjust?.Invoke(options) ?? options);
            output.Dispose();
        })
        { IsBackground = true };
        thread.Start();
        (_toServer, _reader) = (toServer, new FrameReader(fromServer));
        _waitForExit = () => thread.Join(s_patience) ? exitCode : null;
        _dispose = () =>
        {
            fromServer.Dispose();
            input.Dispose();
        };
    }

    /// <summary>A client of the built tool in a process of its own.</summary>
    public TestClient(params string[] arguments)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var tool = Path.Combine(SourceFolder.Root, "src", "ReportLint.Cli", "bin", configuration, "net10.0", "reportlint.dll");
        var process = Process.Start(new ProcessStartInfo("dotnet", [tool, "lsp", .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        (_toServer, _reader) = (process.StandardInput.BaseStream, new FrameReader(process.StandardOutput.BaseStream));
        _waitForExit = () => process.WaitForExit(s_patience) ? process.ExitCode : null;
        _dispose = () =>
        {
            if (!process.HasExited)
                process.Kill();
            process.Dispose();
        };
    }

    /// <summary>What the server sent that no test has looked at: notifications and requests.</summary>
    public IReadOnlyList<JsonObject> Unread => _unread;

    /// <summary>Begins a conversation about <paramref name="workspace"/>.</summary>
    public JsonNode Initialize(ScratchWorkspace? workspace, string capabilities = "{}", string more = "")
    {
        var folders = workspace is null ? "null" : $$"""[{"uri": {{Json(workspace.Uri)}}, "name": "w"}]""";
        var result = Request("initialize", $$"""{"processId": null, "rootUri": null, "workspaceFolders": {{folders}}, "capabilities": {{capabilities}}{{(more.Length > 0 ? ", " + more : "")}}}""");
        Notify("initialized", "{}");
        return result!;
    }

    /// <summary>Opens a document.</summary>
    public void Open(string uri, string text, int version = 1) =>
        Notify("textDocument/didOpen", $$$"""{"textDocument": {"uri": {{{Json(uri)}}}, "languageId": "yaml", "version": {{{version}}}, "text": {{{Json(text)}}}}}""");

    /// <summary>Changes a stretch of a document.</summary>
    public void Change(string uri, int version, (int Line, int Character) start, (int Line, int Character) end, string text) =>
        Notify("textDocument/didChange", $$$"""{"textDocument": {"uri": {{{Json(uri)}}}, "version": {{{version}}}}, "contentChanges": [{"range": {{{Range(start, end)}}}, "text": {{{Json(text)}}}}]}""");

    /// <summary>Changes a whole document.</summary>
    public void Replace(string uri, int version, string text) =>
        Notify("textDocument/didChange", $$$"""{"textDocument": {"uri": {{{Json(uri)}}}, "version": {{{version}}}}, "contentChanges": [{"text": {{{Json(text)}}}}]}""");

    /// <summary>Closes a document.</summary>
    public void Close(string uri) => Notify("textDocument/didClose", $$$"""{"textDocument": {"uri": {{{Json(uri)}}}}}""");

    /// <summary>Says that a file changed on disk.</summary>
    public void Watched(string uri, int type) => Notify("workspace/didChangeWatchedFiles", $$$"""{"changes": [{"uri": {{{Json(uri)}}}, "type": {{{type}}}}]}""");

    /// <summary>Sends a notification.</summary>
    public void Notify(string method, string parameters) => Send($$"""{"jsonrpc": "2.0", "method": {{Json(method)}}, "params": {{parameters}}}""");

    /// <summary>Sends a request and waits for the result.</summary>
    public JsonNode? Request(string method, string parameters)
    {
        var response = Ask(method, parameters);
        Assert.True(response["error"] is null, response.ToJsonString());
        return response["result"];
    }

    /// <summary>Sends a request and waits for the answer, which may be an error.</summary>
    public JsonObject Ask(string method, string parameters) => WaitFor(Begin(method, parameters));

    /// <summary>Sends a request.</summary>
    /// <returns>Its id.</returns>
    public int Begin(string method, string parameters)
    {
        Send(string.Create(CultureInfo.InvariantCulture, $$"""{"jsonrpc": "2.0", "id": {{++_lastId}}, "method": {{Json(method)}}, "params": {{parameters}}}"""));
        return _lastId;
    }

    /// <summary>Waits for the answer to a request.</summary>
    public JsonObject WaitFor(int id) => Take(message => message["method"] is null && message["id"] is JsonValue value && value.TryGetValue<int>(out var number) && number == id);

    /// <summary>Waits until the server has dealt with all that was sent so far.</summary>
    public void Settle() => Ask("$/settle", "{}");

    /// <summary>The last diagnostics pushed for a document once the server has settled; null when none were.</summary>
    public JsonObject? Published(string uri)
    {
        Settle();
        var all = _unread.Where(message => IsPublished(message, uri)).ToList();
        _unread.RemoveAll(all.Contains);
        return all.LastOrDefault()?["params"]!.AsObject();
    }

    /// <summary>The codes last pushed for a document; null when nothing was.</summary>
    public IReadOnlyList<string>? Codes(string uri) => Published(uri) is { } published ? Codes(published["diagnostics"]!) : null;

    /// <summary>The codes of diagnostics.</summary>
    public static IReadOnlyList<string> Codes(JsonNode diagnostics) => [.. diagnostics.AsArray().Select(diagnostic => diagnostic!["code"]!.GetValue<string>())];

    /// <summary>Waits for the next notification or request of a method.</summary>
    public JsonObject Next(string method) => Take(message => message["method"] is { } own && string.Equals(own.GetValue<string>(), method, StringComparison.Ordinal));

    /// <summary>What went wrong in the server, by its log.</summary>
    public IEnumerable<string> Errors => _unread.Where(message => message["method"]?.GetValue<string>() is "window/logMessage" && message["params"]!["type"]!.GetValue<int>() == 1)
        .Select(message => message["params"]!["message"]!.GetValue<string>());

    /// <summary>Answers a request of the server.</summary>
    public void Answer(JsonObject request, string result) => Send($$"""{"jsonrpc": "2.0", "id": {{request["id"]!.ToJsonString()}}, "result": {{result}}}""");

    /// <summary>Sends a message.</summary>
    public void Send(string json)
    {
        var content = Encoding.UTF8.GetBytes(json);
        SendBytes([.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {content.Length}\r\n\r\n")), .. content]);
    }

    /// <summary>Sends bytes as they are.</summary>
    public void SendBytes(byte[] bytes)
    {
        try
        {
            _toServer.Write(bytes);
            _toServer.Flush();
        }
        catch (IOException)
        {
            // The server has ended, as the test wants.
        }
    }

    /// <summary>The next message of the server; null when it has ended.</summary>
    public JsonObject? Read()
    {
        var frame = _reader.Read();
        return frame.Kind == FrameKind.End ? null : JsonNode.Parse(frame.Content)!.AsObject();
    }

    /// <summary>Ends the client's stream.</summary>
    public void Hang() => _toServer.Dispose();

    /// <summary>Waits for the server to end.</summary>
    /// <returns>Its exit code.</returns>
    public int WaitForExit()
    {
        var exitCode = _waitForExit();
        Assert.True(exitCode is not null, "The server goes on.");
        return exitCode.Value;
    }

    /// <summary>Ends the conversation as the protocol has it.</summary>
    public int ShutDown()
    {
        Request("shutdown", "null");
        Notify("exit", "null");
        return WaitForExit();
    }

    /// <summary>A string as JSON.</summary>
    public static string Json(string text) => JsonSerializer.Serialize(text);

    /// <summary>A range as JSON.</summary>
    public static string Range((int Line, int Character) start, (int Line, int Character) end) =>
        string.Create(CultureInfo.InvariantCulture, $$$"""{"start": {"line": {{{start.Line}}}, "character": {{{start.Character}}}}, "end": {"line": {{{end.Line}}}, "character": {{{end.Character}}}}}""");

    /// <inheritdoc/>
    public void Dispose()
    {
        _toServer.Dispose();
        _waitForExit();
        _dispose();
    }

    private static bool IsPublished(JsonObject message, string uri) =>
        message["method"]?.GetValue<string>() is "textDocument/publishDiagnostics" && string.Equals(message["params"]!["uri"]!.GetValue<string>(), uri, StringComparison.Ordinal);

    private JsonObject Take(Func<JsonObject, bool> isWanted)
    {
        if (_unread.Find(message => isWanted(message)) is { } known)
        {
            _unread.Remove(known);
            return known;
        }
        while (Read() is { } message)
        {
            if (isWanted(message))
                return message;
            _unread.Add(message);
        }
        throw new InvalidOperationException("The server ended without an answer.");
    }
}
