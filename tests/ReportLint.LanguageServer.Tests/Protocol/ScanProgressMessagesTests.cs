using System.Text;
using System.Text.RegularExpressions;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Testing;

namespace ReportLint.LanguageServer.Tests.Protocol;

public sealed class ScanProgressMessagesTests : IDisposable
{
    private readonly MemoryStream _output = new();
    private readonly ClientRequests _client;
    private readonly ScanProgress _progress;
    private readonly WorkspaceScan _scan = new([], [], new Dictionary<string, Text.SourceText>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), Lint.Today);

    public ScanProgressMessagesTests()
    {
        var writer = new MessageWriter(_output);
        var workspace = new WorkspaceState(new ServerOptions { Today = () => Lint.Today });
        workspace.Initialize(new InitializeParams { Capabilities = new ClientCapabilities(Window: new WindowClientCapabilities(WorkDoneProgress: true)) });
        _client = new ClientRequests(writer);
        _progress = new ScanProgress(workspace, _client, writer);
    }

    public void Dispose() => _output.Dispose();

    [Fact]
    public void Progress_is_told_once_the_client_has_agreed()
    {
        _progress.Begin(_scan);
        Assert.Null(_scan.Step);
        Agree(1);
        _scan.Step!(true, 7);
        _progress.End();
        Assert.Null(_scan.Step);
        Assert.Equal(["window/workDoneProgress/create", "begin", "report", "end"], Told());
    }

    [Fact]
    public void A_client_that_agrees_too_late_hears_nothing_more()
    {
        _progress.Begin(_scan);
        _progress.End();
        Agree(1);
        Assert.Equal(["window/workDoneProgress/create"], Told());
    }

    [Fact]
    public void A_client_that_does_not_answer_is_asked_once()
    {
        _progress.Begin(_scan);
        _progress.End();
        _progress.Begin(_scan);
        Assert.Equal(["window/workDoneProgress/create"], Told());
    }

    private void Agree(int request) => _client.Take(IncomingMessage.Read(Encoding.UTF8.GetBytes($$"""{"jsonrpc": "2.0", "id": "reportlint/{{request}}", "result": null}""")));

    private IEnumerable<string> Told() => Regex.Matches(Encoding.UTF8.GetString(_output.ToArray()), "\"(kind\":\"(?<told>begin|report|end)|method\":\"(?<told>window/[^\"]+))", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
        .Select(match => match.Groups["told"].Value);
}
