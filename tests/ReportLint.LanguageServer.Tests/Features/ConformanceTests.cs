using System.Text.Json.Nodes;
using ReportLint.Conformance.Tests;
using ReportLint.Files;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Tests.Features;

/// <summary>The server says of every case what the core finds: code, severity, span and message.</summary>
public sealed class ConformanceTests(ConformanceCases cases) : IClassFixture<ConformanceCases>
{
    private static readonly string[] s_severities = ["", "error", "warning", "info"];

    [Fact]
    public void The_server_says_what_the_core_finds()
    {
        using var client = new TestClient();
        Initialize(client);
        AssertSame(client);
    }

    [Fact]
    public void It_says_the_same_of_open_documents()
    {
        using var client = new TestClient();
        Initialize(client);
        foreach (var report in cases.All.SelectMany(example => example.Reports))
        {
            // An editor opens what it can read.
            if (ReportFileReader.Read(report, report).Defect is null)
                client.Open(DocumentUri.FromPath(report.Replace('\\', '/')), File.ReadAllText(report));
        }
        AssertSame(client);
    }

    private void Initialize(TestClient client)
    {
        var folders = cases.All.Select(example => $$"""{"uri": {{TestClient.Json(DocumentUri.FromPath(example.Folder.Replace('\\', '/')))}}, "name": "w"}""");
        client.Request("initialize", $$$"""{"processId": null, "rootUri": null, "workspaceFolders": [{{{string.Join(',', folders)}}}], "capabilities": {}}""");
        client.Notify("initialized", "{}");
    }

    private void AssertSame(TestClient client)
    {
        var items = client.Request("workspace/diagnostic", """{"previousResultIds": []}""")!["items"]!.AsArray();
        var said = items.SelectMany(item => item!["items"]!.AsArray().Select(diagnostic => (Path: DocumentUri.ToPath(item["uri"]!.GetValue<string>())!, Diagnostic: diagnostic!))).ToList();
        Assert.True(cases.All.Count > 200);
        foreach (var example in cases.All)
        {
            var folder = example.Folder.Replace('\\', '/') + "/";
            var expected = CoreHost.Run(example);
            var actual = said.Where(pair => pair.Path.StartsWith(folder, StringComparison.Ordinal)).Select(pair => Say(pair.Path[folder.Length..], pair.Diagnostic)).OrderBy(finding => finding.ToString(), StringComparer.Ordinal).ToList();
            Assert.True(expected.SequenceEqual(actual), $"{example.Name}\ncore:\n{string.Join("\n", expected)}\nserver:\n{string.Join("\n", actual)}");
        }
    }

    private static SaidFinding Say(string file, JsonNode diagnostic)
    {
        var (start, end) = (diagnostic["range"]!["start"]!, diagnostic["range"]!["end"]!);
        return new SaidFinding(file, diagnostic["code"]!.GetValue<string>(), s_severities[diagnostic["severity"]!.GetValue<int>()],
            Number(start, "line"), Number(start, "character"), Number(end, "line"), Number(end, "character"), diagnostic["message"]!.GetValue<string>());
    }

    private static int Number(JsonNode position, string name) => position[name]!.GetValue<int>() + 1;
}
