using System.Text.Json.Nodes;
using ReportLint.Testing;

namespace ReportLint.LanguageServer.Tests.Features;

/// <summary>The features as a client sees them.</summary>
public sealed class FeatureRequestTests : IDisposable
{
    private const string Capabilities = """{"textDocument": {"hover": {"contentFormat": ["markdown"]}, "completion": {"completionItem": {"snippetSupport": true}}, "documentSymbol": {"hierarchicalDocumentSymbolSupport": true}}}""";

    private readonly ScratchWorkspace _workspace = new();
    private readonly TestClient _client = new();
    private bool _isInitialized;
    private int _documents;

    [Fact]
    public void What_there_is_is_announced()
    {
        var server = _client.Initialize(_workspace, Capabilities)["capabilities"]!;
        foreach (var provider in new[] { "hoverProvider", "definitionProvider", "referencesProvider", "documentHighlightProvider", "documentSymbolProvider", "workspaceSymbolProvider", "foldingRangeProvider", "inlayHintProvider", "documentFormattingProvider", "documentRangeFormattingProvider" })
            Assert.True(server[provider]!.GetValue<bool>(), provider);
        Assert.NotNull(server["completionProvider"]);
        Assert.True(server["experimental"]!["preview"]!.GetValue<bool>());
    }

    [Fact]
    public void Hover_names_the_row_and_the_column()
    {
        var hover = Ask("textDocument/hover", SampleReport.WithWrongFigure, """, "position": {"line": 27, "character": 19}""")!;
        Assert.StartsWith("**（一）予以公开** · **自然人**", hover["contents"]!["value"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(27, hover["range"]!["start"]!["line"]!.GetValue<int>());
        Assert.Equal(20, hover["range"]!["end"]!["character"]!.GetValue<int>());
        Assert.Null(Ask("textDocument/hover", SampleReport.WithWrongFigure, """, "position": {"line": 18, "character": 0}"""));
    }

    [Fact]
    public void Completion_uses_snippets_where_the_client_can()
    {
        var list = Ask("textDocument/completion", SampleReport.Clean.Replace("  新收:               [2, 0, 0, 0, 0, 0, 2]\n", "  新\n", StringComparison.Ordinal), """, "position": {"line": 24, "character": 3}""")!;
        var item = list["items"]!.AsArray().Single(item => string.Equals(item!["label"]!.GetValue<string>(), "新收", StringComparison.Ordinal))!;
        Assert.Equal(2, item["insertTextFormat"]!.GetValue<int>());
        Assert.StartsWith("新收: [${1:0}, ", item["textEdit"]!["newText"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(2, item["textEdit"]!["range"]!["start"]!["character"]!.GetValue<int>());
    }

    [Fact]
    public void Formatting_gives_edits_and_none_when_there_is_nothing_to_do()
    {
        Assert.Empty(Ask("textDocument/formatting", ExampleReports.Read(ExampleReports.Names[0]), "")!.AsArray());
        Assert.NotEmpty(Ask("textDocument/formatting", SampleReport.Clean.Replace("[2, 0", "[ 2,0", StringComparison.Ordinal), "")!.AsArray());
        Assert.NotEmpty(Ask("textDocument/rangeFormatting", SampleReport.Clean.Replace("[2, 0", "[ 2,0", StringComparison.Ordinal), $", \"range\": {TestClient.Range((24, 0), (24, 1))}")!.AsArray());
    }

    [Fact]
    public void Lists_of_places()
    {
        Assert.Equal(2, Ask("textDocument/definition", SampleReport.Clean, """, "position": {"line": 30, "character": 22}""")!.AsArray().Count);
        Assert.NotEmpty(Ask("textDocument/references", SampleReport.Clean, """, "position": {"line": 27, "character": 19}, "context": {"includeDeclaration": false}""")!.AsArray());
        Assert.NotEmpty(Ask("textDocument/documentHighlight", SampleReport.Clean, """, "position": {"line": 27, "character": 19}""")!.AsArray());
        Assert.NotEmpty(Ask("textDocument/foldingRange", SampleReport.Clean, "")!.AsArray());
        Assert.NotNull(Ask("textDocument/documentSymbol", SampleReport.Clean, "")!.AsArray()[5]!["children"]);
    }

    [Fact]
    public void A_hint_leads_to_its_figure()
    {
        // Editors show what is said of that place: the mouse on a hint, or on the edge of the figure behind it, finds the figure.
        var hint = Ask("textDocument/inlayHint", SampleReport.Clean, $", \"range\": {TestClient.Range((24, 0), (25, 0))}")!.AsArray()[0]!;
        var part = Assert.Single(hint["label"]!.AsArray())!;
        Assert.Equal("自然人:", part["value"]!.GetValue<string>());
        Assert.Equal(hint["position"]!.ToJsonString(), part["location"]!["range"]!["start"]!.ToJsonString());
        Assert.Equal(_workspace.UriOf("r1.report.yaml"), part["location"]!["uri"]!.GetValue<string>());
    }

    [Fact]
    public void Symbols_of_the_workspace()
    {
        _workspace.With("b.report.yaml", SampleReport.Clean);
        _client.Initialize(_workspace, Capabilities);
        _client.Settle();
        Assert.Equal("示例市东城示例区城市管理局 2021", _client.Request("workspace/symbol", """{"query": "东城2021"}""")!.AsArray().Single()!["name"]!.GetValue<string>());
        Assert.Equal("1.本机关不掌握相关政府信息", _client.Request("workspace/symbol", """{"query": "不掌握"}""")!.AsArray().Single()!["name"]!.GetValue<string>());
    }

    [Fact]
    public void The_preview_is_a_page()
    {
        var preview = Ask("reportlint/preview", SampleReport.Clean, "")!;
        Assert.StartsWith("<!DOCTYPE html>", preview["html"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("data-line=\"11\"", preview["html"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("示例市东城示例区城市管理局2021年政府信息公开工作年度报告", preview["title"]!.GetValue<string>());
        Assert.Null(Ask("reportlint/preview", "- 1\n", ""));
    }

    [Fact]
    public void The_cell_at_a_place_has_a_name_and_a_value()
    {
        var cell = Ask("reportlint/cell", SampleReport.WithWrongFigure, """, "position": {"line": 27, "character": 19}""")!;
        Assert.Equal(("requests.outcomes.granted.natural-person", "5"), (cell["address"]!.GetValue<string>(), cell["value"]!.GetValue<string>()));
        Assert.Contains("自然人", cell["label"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Null(Ask("reportlint/cell", SampleReport.Clean, """, "position": {"line": 11, "character": 9}"""));
    }

    [Fact]
    public void Selection_grows_from_a_figure_to_the_file()
    {
        var ranges = Ask("textDocument/selectionRange", SampleReport.Clean, """, "positions": [{"line": 27, "character": 19}, {"line": 11, "character": 17}, {"line": 999, "character": 0}]""")!.AsArray();
        Assert.Equal(["27:19-27:20", "27:18-27:39", "27:4-27:39", "27:4-30:41", "26:2-30:41", "23:2-31:38", "22:0-31:38", "0:0-42:0"], Grow(ranges[0]), StringComparer.Ordinal);
        Assert.Equal("0:0-42:0", Grow(ranges[1])[^1]);
        Assert.True(Grow(ranges[1]).Count > 4);
        Assert.Equal(3, ranges.Count);
    }

    [Fact]
    public void Links_lead_to_last_year_and_to_what_a_roll_up_sums()
    {
        _workspace.With("last.report.yaml", SampleReport.Clean);
        var links = Ask("textDocument/documentLink", SampleReport.NextYear, "")!.AsArray();
        Assert.Equal(["last.report.yaml#L25", "last.report.yaml#L32"], links.Select(link => link!["target"]!.GetValue<string>().Split('/')[^1]).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        _workspace.With("child.report.yaml", SampleReport.Change("城市管理局", "园林绿化局"));
        var children = Ask("textDocument/documentLink", "年度: 2021\n单位: 示例市东城示例区人民政府\n汇总: [child.report.yaml, 'la*.report.yaml', none.report.yaml, '*.report.yaml']\n", "")!.AsArray();
        Assert.Equal(["child.report.yaml#L2", "last.report.yaml#L2"], children.Select(link => link!["target"]!.GetValue<string>().Split('/')[^1]), StringComparer.Ordinal);
    }

    [Fact]
    public void What_is_typed_and_what_is_pasted_is_answered()
    {
        var edit = Assert.Single(Ask("textDocument/onTypeFormatting", SampleReport.Change("[3, 0, 0, 0, 0, 0, 3]", "[3，0, 0, 0, 0, 0, 3]"), """, "position": {"line": 27, "character": 21}, "ch": "，", "options": {"tabSize": 2, "insertSpaces": true}""")!.AsArray())!;
        Assert.Equal(", ", edit["newText"]!.GetValue<string>());
        var pasted = Ask("reportlint/paste", SampleReport.Change("[3, 0, 0, 0, 0, 0, 3]", ""), $", \"range\": {TestClient.Range((27, 18), (27, 18))}, \"text\": \"3\\t0\\t0\\t0\\t0\\t0\\t3\"")!;
        Assert.Equal("[3, 0, 0, 0, 0, 0, 3]", pasted["text"]!.GetValue<string>());
        Assert.Null(Ask("reportlint/paste", SampleReport.Clean, $", \"range\": {TestClient.Range((11, 9), (11, 9))}, \"text\": \"一二三\""));
    }

    private static List<string> Grow(JsonNode? range)
    {
        var steps = new List<string>();
        for (; range is not null; range = range["parent"])
        {
            var (start, end) = (range["range"]!["start"]!, range["range"]!["end"]!);
            steps.Add($"{start["line"]}:{start["character"]}-{end["line"]}:{end["character"]}");
        }
        return steps;
    }

    [Fact]
    public void A_figure_of_the_text_can_become_a_reference()
    {
        var action = Ask("textDocument/codeAction", SampleReport.Clean, $", \"range\": {TestClient.Range((11, 18), (11, 18))}, \"context\": {{\"diagnostics\": []}}")!.AsArray().Single()!;
        Assert.Equal(("改写成引用：{{新收.总计}}", "refactor.rewrite"), (action["title"]!.GetValue<string>(), action["kind"]!.GetValue<string>()));
        Assert.Contains("{{新收.总计}}", action["edit"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);
        var selected = Ask("textDocument/codeAction", SampleReport.Clean, $", \"range\": {TestClient.Range((11, 0), (11, 40))}, \"context\": {{\"diagnostics\": []}}")!.AsArray().Single()!;
        Assert.Equal("把选中的2个数改写成引用", selected["title"]!.GetValue<string>());
        var all = Ask("textDocument/codeAction", SampleReport.Clean, $", \"range\": {TestClient.Range((0, 0), (0, 0))}, \"context\": {{\"diagnostics\": [], \"only\": [\"source\"]}}")!.AsArray().Single()!;
        Assert.Equal("把正文中与表格相符的2个数改写成引用", all["title"]!.GetValue<string>());
        Assert.Empty(Ask("textDocument/codeAction", SampleReport.Clean, $", \"range\": {TestClient.Range((0, 0), (0, 0))}, \"context\": {{\"diagnostics\": []}}")!.AsArray());
    }

    [Fact]
    public void Hints_can_be_switched_off()
    {
        _client.Initialize(_workspace, Capabilities, """ "initializationOptions": {"reportlint": {"inlayHints": {"columns": false}}}""");
        var uri = _workspace.UriOf("a.report.yaml");
        _client.Open(uri, SampleReport.Clean);
        Assert.Empty(_client.Request("textDocument/inlayHint", $$$"""{"textDocument": {"uri": {{{TestClient.Json(uri)}}}}, "range": {{{TestClient.Range((0, 0), (40, 0))}}}}""")!.AsArray());
    }

    [Fact]
    public void Hints_are_asked_for_anew_when_settings_change()
    {
        _client.Initialize(_workspace, """{"workspace": {"inlayHint": {"refreshSupport": true}}}""");
        _client.Settle();
        _client.Notify("workspace/didChangeConfiguration", """{"settings": {"reportlint": {"inlayHints": {"columns": true}}}}""");
        _client.Settle();
        Assert.DoesNotContain(_client.Unread, message => message["method"]?.GetValue<string>() is "workspace/inlayHint/refresh");
        _client.Notify("workspace/didChangeConfiguration", """{"settings": {"reportlint": {"inlayHints": {"columns": false}}}}""");
        _client.Next("workspace/inlayHint/refresh");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        _workspace.Dispose();
    }

    private JsonNode? Ask(string method, string text, string more)
    {
        if (!_isInitialized)
            _client.Initialize(_workspace, Capabilities);
        _isInitialized = true;
        var uri = _workspace.UriOf($"r{++_documents}.report.yaml");
        _client.Open(uri, text);
        return _client.Request(method, $$$"""{"textDocument": {"uri": {{{TestClient.Json(uri)}}}}{{{more}}}}""");
    }
}
