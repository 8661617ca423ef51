using ReportLint.Testing;

namespace ReportLint.LanguageServer.Tests.Features;

public sealed class DiagnosticsTests
{
    private const string Agency = "年度: 2022\n单位: 示例区甲局\n主动公开: {未列: 0}\n依申请公开:\n  未列: 0\n  新收: [2, 0, 0, 0, 0, 0, 2]\n  办理结果: {予以公开: [2, 0, 0, 0, 0, 0, 2]}\n复议诉讼: {未列: 0}\n";
    private const string NextYear = "年度: 2023\n单位: 示例区甲局\n总体情况: 上年新收{{上年.新收.总计}}件。\n主动公开: {未列: 0}\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n";

    // What is tested here is how findings reach the client, not which there are.
    private const string Configuration = "root = true\n[*]\nreportlint.group.publication.severity = none\nreportlint.group.years.severity = none\nreportlint.group.rollup.severity = none\nreportlint.group.prose.severity = none\n";

    [Fact]
    public void An_edit_in_one_open_document_changes_what_is_found_in_another()
    {
        using var workspace = new ScratchWorkspace().With(".editorconfig", Configuration).With("2022/甲局.report.yaml", Agency).With("2023/甲局.report.yaml", NextYear);
        using var client = new TestClient();
        client.Initialize(workspace);
        var (agency, next) = (workspace.UriOf("2022/甲局.report.yaml"), workspace.UriOf("2023/甲局.report.yaml"));
        client.Open(agency, Agency);
        Assert.Equal([], client.Codes(agency)!);
        Assert.Null(client.Codes(next));

        // The other report is not even open: its reference leads nowhere any more.
        client.Replace(agency, 2, Agency.Replace("2022", "2021", StringComparison.Ordinal));
        Assert.Equal(["RL4043"], client.Codes(next)!);
        client.Replace(agency, 3, Agency);
        Assert.Equal([], client.Codes(next)!);
        Assert.Equal(Agency, workspace.Read("2022/甲局.report.yaml"));
    }

    [Fact]
    public void Diagnostics_have_everything_that_an_editor_can_show()
    {
        using var workspace = new ScratchWorkspace();
        using var client = new TestClient();
        client.Initialize(workspace);
        var uri = workspace.UriOf("a.report.yaml");
        client.Open(uri, SampleReport.WithWrongFigure, version: 7);
        var published = client.Published(uri)!;
        Assert.Equal(7, published["version"]!.GetValue<int>());
        var diagnostic = Assert.Single(published["diagnostics"]!.AsArray())!;
        Assert.Equal("RL1000", diagnostic["code"]!.GetValue<string>());
        Assert.EndsWith("/docs/rules/RL1000.md", diagnostic["codeDescription"]!["href"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("reportlint", diagnostic["source"]!.GetValue<string>());
        Assert.Equal(1, diagnostic["severity"]!.GetValue<int>());
        Assert.Equal("""{"start":{"line":27,"character":19},"end":{"line":27,"character":20}}""", diagnostic["range"]!.ToJsonString());
        Assert.Equal("3", diagnostic["data"]!["expected"]!.GetValue<string>());
        Assert.Equal("requests.outcomes.granted.natural-person", diagnostic["data"]!["cell"]!.GetValue<string>());
        var related = diagnostic["relatedInformation"]!.AsArray();
        Assert.Equal(2, related.Count);
        Assert.All(related, location => Assert.Equal(uri, location!["location"]!["uri"]!.GetValue<string>()));
    }

    [Fact]
    public void A_stale_suppression_is_shown_as_unnecessary()
    {
        using var client = new TestClient();
        client.Initialize(workspace: null);
        client.Open("untitled:a.report.yaml", SampleReport.Change("单位: ", "# reportlint-disable RL6017: 已经不需要\n单位: "));
        var diagnostic = Assert.Single(client.Published("untitled:a.report.yaml")!["diagnostics"]!.AsArray())!;
        Assert.Equal("RL0021", diagnostic["code"]!.GetValue<string>());
        Assert.Equal("[1]", diagnostic["tags"]!.ToJsonString());
    }

    [Theory]
    [InlineData("""{"general": {"positionEncodings": ["utf-8", "utf-16"]}}""", "utf-8", 22)]
    [InlineData("""{"general": {"positionEncodings": ["utf-32", "utf-16"]}}""", "utf-32", 8)]
    [InlineData("""{"general": {"positionEncodings": ["utf-7"]}}""", "utf-16", 10)]
    [InlineData("{}", "utf-16", 10)]
    public void Characters_are_counted_as_the_client_counts_them(string capabilities, string encoding, int start)
    {
        var text = Agency + "总体情况: 𠮷𠮷{{没有}}\n";
        using var client = new TestClient();
        var result = client.Initialize(workspace: null, capabilities);
        Assert.Equal(encoding, result["capabilities"]!["positionEncoding"]!.GetValue<string>());
        client.Open("untitled:a.report.yaml", text);
        Assert.Equal(start, Start(client));
        // An edit at the same place: what was wrong is right now, and wrong again.
        client.Change("untitled:a.report.yaml", 2, (8, start + 2), (8, start + (encoding is "utf-8" ? 8 : 4)), "新收.总计");
        Assert.DoesNotContain("RL4043", client.Codes("untitled:a.report.yaml")!);
        client.Change("untitled:a.report.yaml", 3, (8, start + 2), (8, start + 2), "也");
        Assert.Equal(start, Start(client));
    }

    [Fact]
    public void What_a_client_pulls_is_not_pushed_and_unchanged_answers_are_short()
    {
        const string Capabilities = """{"textDocument": {"diagnostic": {"relatedDocumentSupport": true}}, "workspace": {"diagnostics": {"refreshSupport": true}}}""";
        using var workspace = new ScratchWorkspace().With(".editorconfig", Configuration).With("2022/甲局.report.yaml", Agency).With("2023/甲局.report.yaml", NextYear);
        using var client = new TestClient();
        var provider = client.Initialize(workspace, Capabilities)["capabilities"]!["diagnosticProvider"]!;
        Assert.True(provider["interFileDependencies"]!.GetValue<bool>() && provider["workspaceDiagnostics"]!.GetValue<bool>());
        var (agency, next) = (workspace.UriOf("2022/甲局.report.yaml"), workspace.UriOf("2023/甲局.report.yaml"));
        client.Open(agency, Agency);
        client.Open(next, NextYear);
        var first = Pull(client, agency);
        Assert.Equal("full", first["kind"]!.GetValue<string>());
        Assert.Equal("unchanged", Pull(client, agency, first["resultId"]!.GetValue<string>())["kind"]!.GetValue<string>());
        Pull(client, next);
        client.Published(next);

        client.Replace(agency, 2, Agency.Replace("示例区甲局", "示例区乙局", StringComparison.Ordinal));
        client.Next("workspace/diagnostic/refresh");
        Assert.Null(client.Published(next));
        Assert.Equal(["RL4043"], TestClient.Codes(Pull(client, next)["items"]!));

        client.Replace(agency, 3, Agency);
        var related = Pull(client, agency)["relatedDocuments"]!.AsObject();
        Assert.Equal([next], related.Select(pair => pair.Key));
        Assert.Empty(related[next]!["items"]!.AsArray());
    }

    [Fact]
    public void The_language_is_the_editors_before_any_other()
    {
        using var workspace = new ScratchWorkspace().With(".editorconfig", "root = true\n[*]\nreportlint.language = en\n");
        var uri = workspace.UriOf("a.report.yaml");
        using var client = new TestClient();
        client.Initialize(workspace, """{"workspace": {"configuration": true}}""", "\"locale\": \"zh-cn\"");
        client.Answer(client.Next("workspace/configuration"), """[{"language": ""}]""");
        client.Open(uri, SampleReport.PublishedLate);
        Assert.Contains("later than", Message(client, uri), StringComparison.Ordinal);

        client.Notify("workspace/didChangeConfiguration", """{"settings": null}""");
        client.Settle();
        client.Answer(client.Next("workspace/configuration"), """[{"language": "zh-CN"}]""");
        Assert.Contains("晚于", Message(client, uri), StringComparison.Ordinal);
    }

    [Fact]
    public void A_client_that_cannot_be_asked_sends_its_settings()
    {
        using var client = new TestClient();
        client.Initialize(workspace: null, more: "\"initializationOptions\": {\"language\": \"en\"}");
        client.Open("untitled:a.report.yaml", SampleReport.PublishedLate);
        Assert.Contains("later than", Message(client, "untitled:a.report.yaml"), StringComparison.Ordinal);
        client.Notify("workspace/didChangeConfiguration", """{"settings": {"reportlint": {"language": "zh-CN"}}}""");
        Assert.Contains("晚于", Message(client, "untitled:a.report.yaml"), StringComparison.Ordinal);
    }

    private static int Start(TestClient client) => client.Published("untitled:a.report.yaml")!["diagnostics"]!.AsArray()
        .Single(diagnostic => diagnostic!["code"]!.GetValue<string>() is "RL4043")!["range"]!["start"]!["character"]!.GetValue<int>();

    private static string Message(TestClient client, string uri) => client.Published(uri)!["diagnostics"]!.AsArray()[0]!["message"]!.GetValue<string>();

    private static System.Text.Json.Nodes.JsonNode Pull(TestClient client, string uri, string? previous = null) =>
        client.Request("textDocument/diagnostic", $$$"""{"textDocument": {"uri": {{{TestClient.Json(uri)}}}}, "previousResultId": {{{(previous is null ? "null" : TestClient.Json(previous))}}}}""")!;
}
