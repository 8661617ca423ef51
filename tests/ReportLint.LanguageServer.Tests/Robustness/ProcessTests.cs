using ReportLint.Testing;

namespace ReportLint.LanguageServer.Tests.Robustness;

/// <summary>The built tool, over standard input and output.</summary>
public sealed class ProcessTests
{
    [Fact]
    public void A_report_is_opened_put_right_and_closed()
    {
        using var workspace = new ScratchWorkspace().With("2021/城管局.report.yaml", SampleReport.Clean);
        var uri = workspace.UriOf("2021/城管局.report.yaml");
        using var client = new TestClient("--stdio", "--today", "2022-06-30", "--language", "zh-CN");
        var result = client.Initialize(workspace, more: $"\"locale\": \"en\", \"clientInfo\": {{\"name\": \"test\"}}");
        Assert.Equal("reportlint", result["serverInfo"]!["name"]!.GetValue<string>());
        client.Open(uri, SampleReport.WithWrongFigure);
        var diagnostic = Assert.Single(client.Published(uri)!["diagnostics"]!.AsArray())!;
        Assert.Equal("RL1000", diagnostic["code"]!.GetValue<string>());
        Assert.StartsWith("“（一）予以公开”自然人列为5，应为3", diagnostic["message"]!.GetValue<string>(), StringComparison.Ordinal);
        client.Change(uri, 2, (27, 19), (27, 20), "3");
        Assert.Equal([], client.Codes(uri)!);
        client.Close(uri);
        Assert.Equal(0, client.ShutDown());
    }

    [Fact]
    public void A_client_that_hangs_up_ends_it()
    {
        using var client = new TestClient("--clientProcessId", Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture));
        client.Initialize(workspace: null);
        client.Settle();
        client.Hang();
        Assert.Equal(1, client.WaitForExit());
    }
}
