using System.Text.Json.Nodes;
using ReportLint.Conformance.Tests;
using ReportLint.Files;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Tests.Features;

/// <summary>The server says of every case what the core finds: code, severity, span and message.</summary>
public sealed class ConformanceTests(ConformanceCases cases) : IClassFixture<ConformanceCases>
{
    private const int FoldersAtOnce = 25;

    private static readonly string[] s_severities = ["", "error", "warning", "info"];

    [Fact]
    public void The_server_says_what_the_core_finds()
    {
        using var client = new TestClient();
        Assert.True(cases.All.Count > 200);
        Initialize(client, cases.All);
        AssertSame(client, cases.All);
    }

    [Fact]
    public void It_says_the_same_of_open_documents()
    {
        Assert.True(cases.All.Count > 200);
        // An editor has a few folders; with all of them in one, each document that is opened makes the server look at all.
        foreach (var some in cases.All.Chunk(FoldersAtOnce))
        {
            using var client = new TestClient();
            Initialize(client, some);
            foreach (var report in some.SelectMany(example => example.Reports))
            {
                // An editor opens what it can read.
                if (ReportFileReader.Read(report, report).Defect is null)
                    client.Open(DocumentUri.FromPath(report.Replace('\\', '/')), File.ReadAllText(report));
            }
            AssertSame(client, some);
        }
    }

    private static void Initialize(TestClient client, IEnumerable<ConformanceCase> examples)
    {
        var folders = examples.Select(example => $$"""{"uri": {{TestClient.Json(DocumentUri.FromPath(example.Folder.Replace('\\', '/')))}}, "name": "w"}""");
        client.Request("initialize", $$$"""{"processId": null, "rootUri": null, "workspaceFolders": [{{{string.Join(',', folders)}}}], "capabilities": {}}""");
        client.Notify("initialized", "{}");
    }

    private static void AssertSame(TestClient client, IReadOnlyCollection<ConformanceCase> examples)
    {
        var items = client.Request("workspace/diagnostic", """{"previousResultIds": []}""")!["items"]!.AsArray();
        var said = items.SelectMany(item => item!["items"]!.AsArray().Select(diagnostic => (Path: DocumentUri.ToPath(item["uri"]!.GetValue<string>())!, Diagnostic: diagnostic!))).ToList();
        foreach (var example in examples)
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
