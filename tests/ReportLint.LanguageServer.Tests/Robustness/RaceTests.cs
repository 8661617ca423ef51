using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ReportLint.LanguageServer.Protocol;
using ReportLint.Testing;

namespace ReportLint.LanguageServer.Tests.Robustness;

/// <summary>Edits, requests and cancellations that overtake one another.</summary>
public sealed class RaceTests
{
    private const string Uri = "untitled:a.report.yaml";

    private static readonly int[] s_givenUp = [ErrorCode.ContentModified, ErrorCode.ServerCancelled, ErrorCode.RequestCancelled];

    [Fact]
    public void Every_request_is_answered_once_whatever_is_typed_meanwhile()
    {
        using var client = new TestClient();
        client.Initialize(workspace: null);
        client.Open(Uri, SampleReport.Clean);
        var asked = new List<int>();
        for (var version = 2; version < 300; version++)
        {
            client.Replace(Uri, version, version % 2 == 0 ? SampleReport.WithWrongFigure : SampleReport.Clean);
            asked.Add(client.Begin("textDocument/diagnostic", $$$"""{"textDocument": {"uri": "{{{Uri}}}"}}"""));
            asked.Add(client.Begin("textDocument/codeAction", $$$"""{"textDocument": {"uri": "{{{Uri}}}"}, "range": {{{TestClient.Range((0, 0), (99, 0))}}}, "context": {"diagnostics": []}}"""));
            asked.Add(client.Begin("workspace/diagnostic", """{"previousResultIds": []}"""));
            if (version % 5 == 0)
                client.Notify("$/cancelRequest", string.Create(CultureInfo.InvariantCulture, $$"""{"id": {{asked[^2]}}}"""));
        }
        foreach (var answer in asked.Select(client.WaitFor))
            AssertAnswered(answer);
        Assert.Equal(["RL1000"], TestClient.Codes(Final(client, 300, SampleReport.WithWrongFigure)));
        Assert.Equal(0, client.ShutDown());
    }

    [Fact]
    public void A_request_is_answered_whatever_happens_to_other_documents()
    {
        using var workspace = new ScratchWorkspace().With("a.report.yaml", SampleReport.Clean).With("b.report.yaml", SampleReport.Change("城市管理局", "园林绿化局"));
        var (a, b) = (workspace.UriOf("a.report.yaml"), workspace.UriOf("b.report.yaml"));
        using var client = new TestClient();
        client.Initialize(workspace);
        client.Open(a, SampleReport.Clean);
        client.Open(b, SampleReport.Clean);
        var asked = new List<int>();
        for (var version = 2; version < 202; version++)
        {
            foreach (var method in new[] { "textDocument/documentSymbol", "textDocument/foldingRange", "textDocument/formatting", "textDocument/diagnostic" })
                asked.Add(client.Begin(method, $$$"""{"textDocument": {"uri": "{{{a}}}"}}"""));
            client.Replace(b, version, version % 2 == 0 ? SampleReport.WithWrongFigure : SampleReport.Clean);
            if (version % 20 == 0)
                client.Watched(workspace.UriOf(".editorconfig"), 2);
        }
        foreach (var answer in asked.Select(client.WaitFor))
            Assert.True(answer["error"] is null, answer.ToJsonString());
    }

    [Fact]
    public void The_outline_is_there_from_the_start_while_another_file_changes()
    {
        using var workspace = new ScratchWorkspace().With("a.report.yaml", SampleReport.Clean).With("b.report.yaml", SampleReport.Change("城市管理局", "园林绿化局"));
        var (a, b) = (workspace.UriOf("a.report.yaml"), workspace.UriOf("b.report.yaml"));
        for (var start = 0; start < 200; start++)
        {
            using var client = new TestClient();
            client.Initialize(workspace);
            client.Open(b, SampleReport.Clean);
            client.Open(a, SampleReport.Clean);
            var asked = client.Begin("textDocument/documentSymbol", $$$"""{"textDocument": {"uri": "{{{a}}}"}}""");
            client.Replace(b, 2, SampleReport.WithWrongFigure);
            client.Watched(b, 2);
            Assert.NotEmpty(client.WaitFor(asked)["result"]!.AsArray());
        }
    }

    [Fact]
    public void A_request_that_waits_can_be_cancelled()
    {
        using var client = new TestClient();
        client.Initialize(workspace: null);
        client.Open(Uri, SampleReport.Clean);
        // All of it arrives at once; the cancellation is read while the many edits are still being looked at.
        var messages = new StringBuilder();
        for (var version = 2; version < 60; version++)
            Append(messages, string.Create(CultureInfo.InvariantCulture, $$$$"""{"jsonrpc": "2.0", "id": {{{{1000 + version}}}}, "method": "textDocument/codeAction", "params": {"textDocument": {"uri": "{{{{Uri}}}}"}, "range": {{{{TestClient.Range((0, 0), (99, 0))}}}}, "context": {"diagnostics": []}}}"""));
        for (var version = 2; version < 60; version++)
            Append(messages, string.Create(CultureInfo.InvariantCulture, $$$"""{"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": {{{1000 + version}}} }}"""));
        client.SendBytes(Encoding.UTF8.GetBytes(messages.ToString()));
        for (var version = 2; version < 60; version++)
            AssertAnswered(client.WaitFor(1000 + version));
        client.Settle();
    }

    [Fact]
    public void Half_a_character_and_places_that_do_not_exist_do_no_harm()
    {
        using var client = new TestClient();
        client.Initialize(workspace: null);
        client.Open(Uri, SampleReport.Clean);
        client.Notify("textDocument/didChange", $$$"""{"textDocument": {"uri": "{{{Uri}}}", "version": 2}, "contentChanges": [{"range": {{{TestClient.Range((999, 0), (0, 0))}}}, "text": "\ud83d"}, {"range": {{{TestClient.Range((0, 99999), (0, 99999))}}}, "text": "x"}, {"range": {{{TestClient.Range((-1, -1), (-1, -1))}}}, "text": "\udc00"}]}""");
        client.Notify("textDocument/didChange", $$$"""{"textDocument": {"uri": "{{{Uri}}}", "version": null}, "contentChanges": []}""");
        Assert.Empty(TestClient.Codes(Final(client, 4, SampleReport.Clean)));
        Assert.Empty(client.Errors);
    }

    [Fact]
    public void Documents_are_opened_twice_closed_twice_and_changed_when_closed()
    {
        using var workspace = new ScratchWorkspace().With("a.report.yaml", SampleReport.Clean);
        var uri = workspace.UriOf("a.report.yaml");
        using var client = new TestClient();
        client.Initialize(workspace);
        client.Open(uri, SampleReport.Clean);
        client.Open(uri, SampleReport.WithWrongFigure, version: 9);
        Assert.Equal(["RL1000"], client.Codes(uri)!);
        client.Close(uri);
        client.Close(uri);
        client.Replace(uri, 10, SampleReport.WithWrongFigure);
        Assert.Equal([], client.Codes(uri)!);
        client.Open(uri, SampleReport.WithWrongFigure, version: 11);
        Assert.Equal(["RL1000"], client.Codes(uri)!);
        Assert.Empty(client.Errors);
    }

    [Fact]
    public void A_file_is_deleted_or_renamed_while_it_is_open()
    {
        using var workspace = new ScratchWorkspace().With("a.report.yaml", SampleReport.Clean).With("sub/b.report.yaml", SampleReport.Change("城市管理局", "园林绿化局"));
        var (a, b) = (workspace.UriOf("a.report.yaml"), workspace.UriOf("sub/b.report.yaml"));
        using var client = new TestClient();
        client.Initialize(workspace);
        client.Open(a, SampleReport.WithWrongFigure);
        Assert.Equal(["RL1000"], client.Codes(a)!);
        workspace.Delete("a.report.yaml");
        client.Watched(a, 3);
        // The editor still has it.
        Assert.Null(client.Codes(a));
        client.Replace(a, 2, SampleReport.Clean);
        Assert.Equal([], client.Codes(a)!);
        client.Replace(a, 3, SampleReport.WithWrongFigure);
        client.Close(a);
        // Whether the last version was looked at or not, nothing is left of it.
        Assert.Equal([], client.Codes(a) ?? []);

        // A folder goes with all in it; what was found there goes too.
        workspace.With("sub/b.report.yaml", SampleReport.WithWrongFigure);
        client.Watched(b, 2);
        Assert.Equal(["RL1000"], client.Codes(b)!);
        Directory.Move(Path.Combine(workspace.Path, "sub"), Path.Combine(workspace.Path, "other"));
        client.Notify("workspace/didRenameFiles", $$"""{"files": [{"oldUri": {{TestClient.Json(workspace.UriOf("sub"))}}, "newUri": {{TestClient.Json(workspace.UriOf("other"))}}}]}""");
        Assert.Equal(["RL1000"], client.Codes(workspace.UriOf("other/b.report.yaml"))!);
        Assert.Empty(client.Errors);
    }

    private static JsonNode Final(TestClient client, int version, string text)
    {
        client.Replace(Uri, version, text);
        return client.Request("textDocument/diagnostic", $$$"""{"textDocument": {"uri": "{{{Uri}}}"}}""")!["items"]!;
    }

    private static void AssertAnswered(JsonObject answer) =>
        Assert.True(answer["error"] is null || s_givenUp.Contains(answer["error"]!["code"]!.GetValue<int>()), answer.ToJsonString());

    private static void Append(StringBuilder messages, string json) =>
        messages.Append(CultureInfo.InvariantCulture, $"Content-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}");
}
