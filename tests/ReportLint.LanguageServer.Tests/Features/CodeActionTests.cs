using System.Text.Json.Nodes;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Tests.Features;

public sealed class CodeActionTests
{
    private const string Uri = "untitled:a.report.yaml";

    [Fact]
    public void The_suggested_figure_is_a_fix_that_nobody_prefers()
    {
        using var client = Open(SampleReport.WithWrongFigure);
        var actions = Ask(client, (27, 19), (27, 20));
        Assert.Equal(["改为“3”", "屏蔽RL1000（须写明理由）"], Titles(actions));
        Assert.Null(actions[0]!["isPreferred"]);
        Assert.Equal("quickfix", actions[0]!["kind"]!.GetValue<string>());
        Assert.Equal(SampleReport.Clean, Apply(SampleReport.WithWrongFigure, actions[0]!));
    }

    [Fact]
    public void A_safe_fix_is_preferred_and_is_made_with_all_others_at_once()
    {
        var text = SampleReport.WithNumberAsText.Replace("结转下年度:         [0, 0", "结转下年度:         [\"0\", 0", StringComparison.Ordinal);
        using var client = Open(text);
        var actions = Ask(client, (30, 21), (30, 21));
        Assert.Equal(["改为“4”", "屏蔽RL0008（须写明理由）", "修正所有可以自动修正的问题"], Titles(actions));
        Assert.True(actions[0]!["isPreferred"]!.GetValue<bool>());
        Assert.Equal(SampleReport.Clean, Apply(text, Assert.Single(Ask(client, (0, 0), (0, 0), """["source.fixAll"]"""))!));
        Assert.Empty(Ask(client, (30, 21), (30, 21), """["refactor"]"""));
        Assert.Equal(2, Ask(client, (30, 21), (30, 21), """["quickfix"]""").Count);
    }

    [Fact]
    public void A_menu_ends_somewhere()
    {
        // Each suppression is tried on the whole file: as many as there are findings would take the square of its length.
        using var client = Open("年度: 2021\n单位: 示例局\n总体情况: |\n  " + string.Concat(Enumerable.Repeat("（“《", 2000)) + "\n");
        Assert.True(client.Published(Uri)!["diagnostics"]!.AsArray().Count > 2000);
        Assert.InRange(Ask(client, (0, 0), (4, 0), """["quickfix"]""").Count, 1, 300);
    }

    [Fact]
    public void Nothing_is_to_be_done_where_nothing_is_wrong()
    {
        using var client = Open(SampleReport.WithWrongFigure);
        Assert.Empty(Ask(client, (0, 0), (0, 3)));
        Assert.Empty(client.Request("textDocument/codeAction", """{"textDocument": {"uri": "untitled:other"}, "range": {"start": {"line": 0, "character": 0}, "end": {"line": 9, "character": 0}}, "context": {"diagnostics": []}}""")!.AsArray());
    }

    [Fact]
    public void A_diagnostic_that_the_client_names_is_answered_wherever_its_cursor_is()
    {
        using var client = Open(SampleReport.WithWrongFigure);
        var diagnostic = client.Published(Uri)!["diagnostics"]![0]!;
        var actions = client.Request("textDocument/codeAction", $$$"""{"textDocument": {"uri": "{{{Uri}}}"}, "range": {{{TestClient.Range((27, 0), (27, 0))}}}, "context": {"diagnostics": [{"code": 7, "range": 1}, {{{diagnostic.ToJsonString()}}}, "nonsense"]}}""")!.AsArray();
        Assert.Equal(2, actions.Count);
        Assert.Equal(diagnostic.ToJsonString(), Assert.Single(actions[0]!["diagnostics"]!.AsArray())!.ToJsonString());
    }

    [Fact]
    public void A_suppression_waits_for_its_reason()
    {
        using var client = Open(SampleReport.WithWrongFigure);
        var action = Ask(client, (27, 19), (27, 20))[1]!;
        var text = Apply(SampleReport.WithWrongFigure, action);
        Assert.Contains("\n    # reportlint-disable RL1000: \n    予以公开:", text, StringComparison.Ordinal);
        client.Replace(Uri, 2, text);
        Assert.Equal(["RL0022", "RL1000"], client.Codes(Uri)!.Order(StringComparer.Ordinal));
        client.Replace(Uri, 3, text.Replace("RL1000: \n", "RL1000: 照录已发布的文本\n", StringComparison.Ordinal));
        Assert.Equal([], client.Codes(Uri)!);
    }

    [Fact]
    public void Line_ends_stay_what_they_are_and_versions_are_named_to_who_understands_them()
    {
        using var client = new TestClient();
        client.Initialize(workspace: null, """{"workspace": {"workspaceEdit": {"documentChanges": true}}}""", "\"locale\": \"en\"");
        client.Open(Uri, SampleReport.WithWrongFigure.ReplaceLineEndings("\r\n"), version: 4);
        var action = Ask(client, (27, 19), (27, 20))[1]!;
        Assert.Equal("Suppress RL1000 (a reason is needed)", action["title"]!.GetValue<string>());
        var change = Assert.Single(action["edit"]!["documentChanges"]!.AsArray())!;
        Assert.Equal(4, change["textDocument"]!["version"]!.GetValue<int>());
        Assert.Equal("    # reportlint-disable RL1000: \r\n", change["edits"]![0]!["newText"]!.GetValue<string>());
    }

    [Fact]
    public void A_slip_in_the_configuration_can_be_mended_where_it_is()
    {
        const string Configuration = "root = true\n[*]\nreportlint.RL6017.sevrity = none\n";
        using var workspace = new ScratchWorkspace().With(".editorconfig", Configuration).With("a.report.yaml", SampleReport.Clean);
        using var client = new TestClient();
        client.Initialize(workspace);
        var uri = workspace.UriOf(".editorconfig");
        var action = Assert.Single(Ask(client, (2, 0), (2, 0), uri: uri))!;
        Assert.Equal("root = true\n[*]\nreportlint.rl6017.severity = none\n", Apply(Configuration, action));
        client.Open(uri, "# changed\n" + Configuration);
        Assert.Empty(Ask(client, (2, 0), (2, 0), uri: uri));
    }

    private static TestClient Open(string text)
    {
        var client = new TestClient();
        client.Initialize(workspace: null);
        client.Open(Uri, text);
        return client;
    }

    private static JsonArray Ask(TestClient client, (int Line, int Character) start, (int Line, int Character) end, string only = "null", string uri = Uri) =>
        client.Request("textDocument/codeAction", $$$"""{"textDocument": {"uri": {{{TestClient.Json(uri)}}}}, "range": {{{TestClient.Range(start, end)}}}, "context": {"diagnostics": [], "only": {{{only}}}}}""")!.AsArray();

    private static IEnumerable<string> Titles(JsonArray actions) => actions.Select(action => action!["title"]!.GetValue<string>());

    private static string Apply(string text, JsonNode action)
    {
        var map = PositionMap.Of(SourceText.FromString("a", text), PositionEncoding.Utf16);
        return TextEdits.Apply(text, action["edit"]!["changes"]!.AsObject().Single().Value!.AsArray().Select(edit => new TextEdit(
            map.ToSpan(new LspRange(Position(edit!["range"]!["start"]!), Position(edit["range"]!["end"]!))), edit["newText"]!.GetValue<string>())));
    }

    private static LspPosition Position(JsonNode position) => new(position["line"]!.GetValue<int>(), position["character"]!.GetValue<int>());
}
