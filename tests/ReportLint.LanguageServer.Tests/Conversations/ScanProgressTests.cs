using System.Globalization;
using ReportLint.Testing;

namespace ReportLint.LanguageServer.Tests.Conversations;

/// <summary>What a client hears of a scan that takes its time.</summary>
public sealed class ScanProgressTests
{
    private const string Capabilities = """{"window": {"workDoneProgress": true}}""";

    [Fact]
    public void A_long_scan_begins_reports_and_ends()
    {
        using var workspace = Filled(300);
        using var client = new TestClient(options => options with { Patience = TimeSpan.Zero });
        client.Initialize(workspace, Capabilities);
        client.Settle();
        // In time or too late, the client answers: progress that began also ends, and none begins after the end.
        var create = client.Next("window/workDoneProgress/create");
        client.Answer(create, "null");
        var token = create["params"]!["token"]!.GetValue<string>();
        Assert.StartsWith("reportlint/scan/", token, StringComparison.Ordinal);
        while (client.Codes(workspace.UriOf("0.report.yaml")) is null)
            Thread.Sleep(10);
        client.Settle();
        var told = client.Unread.Where(message => message["method"]?.GetValue<string>() is "$/progress").ToList();
        Assert.All(told, message => Assert.Equal(token, message["params"]!["token"]!.GetValue<string>()));
        var kinds = told.Select(message => message["params"]!["value"]!["kind"]!.GetValue<string>()).ToList();
        Assert.True(kinds is [] or ["begin", .., "end"], string.Join(' ', kinds));
        Assert.All(kinds.Skip(1).SkipLast(1), kind => Assert.Equal("report", kind));
    }

    [Fact]
    public void A_client_that_shows_no_progress_hears_of_none()
    {
        using var workspace = Filled(50);
        using var client = new TestClient(options => options with { Patience = TimeSpan.Zero });
        client.Initialize(workspace);
        while (client.Codes(workspace.UriOf("0.report.yaml")) is null)
            Thread.Sleep(10);
        Assert.DoesNotContain(client.Unread, message => message["method"]?.GetValue<string>() is "$/progress" or "window/workDoneProgress/create");
    }

    [Fact]
    public void Links_wait_for_the_reports_that_they_lead_to()
    {
        using var workspace = Filled(100).With("next.report.yaml", SampleReport.NextYear);
        using var client = new TestClient(options => options with { Patience = TimeSpan.Zero });
        client.Initialize(workspace);
        client.Open(workspace.UriOf("next.report.yaml"), SampleReport.NextYear);
        Assert.NotEmpty(client.Request("textDocument/documentLink", $$$"""{"textDocument": {"uri": "{{{workspace.UriOf("next.report.yaml")}}}"}}""")!.AsArray());
        Assert.Equal(0, client.ShutDown());
    }

    [Fact]
    public void A_short_scan_is_none_of_the_clients_business()
    {
        using var workspace = Filled(1);
        using var client = new TestClient();
        client.Initialize(workspace, Capabilities);
        client.Settle();
        Assert.DoesNotContain(client.Unread, message => message["method"]?.GetValue<string>() is "window/workDoneProgress/create");
    }

    private static ScratchWorkspace Filled(int count)
    {
        var workspace = new ScratchWorkspace().With("0.report.yaml", SampleReport.WithWrongFigure);
        for (var i = 1; i < count; i++)
            workspace.With(string.Create(CultureInfo.InvariantCulture, $"{i}.report.yaml"), SampleReport.Change("城市管理局", string.Create(CultureInfo.InvariantCulture, $"第{i}管理局")));
        return workspace;
    }
}
