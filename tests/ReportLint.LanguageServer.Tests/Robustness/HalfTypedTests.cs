using System.Globalization;
using ReportLint.Configuration;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Tests.Robustness;

/// <summary>A report is broken nearly all the time while it is being typed.</summary>
public sealed class HalfTypedTests
{
    private const int Step = 40;

    private static string Example => File.ReadAllText(Path.Combine(SourceFolder.Root, "examples", "broken", "reports", "2021", "城市管理指挥中心.report.yaml"));

    [Fact]
    public void Every_prefix_of_a_report_is_checked()
    {
        var text = Example;
        var options = new LintOptions { Today = Lint.Today };
        var other = SourceText.FromString("b.report.yaml", text, "/r/b.report.yaml");
        var snapshot = LintSnapshot.Of(options, [other], cancellationToken: TestContext.Current.CancellationToken);
        for (var length = 0; length <= text.Length; length++)
        {
            var source = SourceText.FromString("a.report.yaml", text[..length], "/r/a.report.yaml");
            snapshot = snapshot.With(new LintChanges { Reports = [source] }, TestContext.Current.CancellationToken);
            var report = snapshot.Find("/r/a.report.yaml")!;
            var positions = PositionMap.Of(source, PositionEncoding.Utf8);
            foreach (var finding in report.Findings)
            {
                Assert.False(finding.Rule.Code is "RL0099", string.Create(CultureInfo.InvariantCulture, $"{length}: {finding.Message}"));
                Assert.True(positions.ToRange(finding.Location.Span).End.Line < source.Lines.Count);
            }
            if (length % Step == 0)
                Assert.All(report.Findings, finding => SuppressionEdit.For(report.Report, report.Options, finding, RuleCatalogue.Default));
        }
        Assert.Contains(snapshot.Find("/r/a.report.yaml")!.Findings, finding => finding.Rule.Code is "RL0017");
    }

    [Fact]
    public void The_server_lives_through_all_of_them()
    {
        const string Uri = "untitled:a.report.yaml";
        var text = Example;
        using var client = new TestClient();
        client.Initialize(workspace: null);
        client.Open(Uri, "");
        for (var length = 0; length <= text.Length; length++)
        {
            client.Replace(Uri, length + 2, text[..length]);
            if (length % Step != 0)
                continue;
            client.Request("textDocument/codeAction", $$$"""{"textDocument": {"uri": "{{{Uri}}}"}, "range": {{{TestClient.Range((0, 0), (999, 0))}}}, "context": {"diagnostics": []}}""");
            client.Request("textDocument/diagnostic", $$$"""{"textDocument": {"uri": "{{{Uri}}}"}}""");
        }
        Assert.Empty(client.Errors);
        Assert.Contains("RL1000", TestClient.Codes(client.Request("textDocument/diagnostic", $$$"""{"textDocument": {"uri": "{{{Uri}}}"}}""")!["items"]!));
        Assert.Equal(0, client.ShutDown());
    }

    [Fact]
    public void Typed_letter_by_letter_it_is_what_it_is_typed_at_once()
    {
        const string Uri = "untitled:a.report.yaml";
        using var client = new TestClient();
        client.Initialize(workspace: null, """{"general": {"positionEncodings": ["utf-8"]}}""");
        client.Open(Uri, "");
        var document = new OpenDocument(Uri, 1, "");
        var text = SampleReport.WithWrongFigure;
        for (var i = 0; i < text.Length; i++)
        {
            var end = document.Positions(PositionEncoding.Utf8).ToPosition(document.Text.Length);
            client.Change(Uri, i + 2, (end.Line, end.Character), (end.Line, end.Character), text[i].ToString());
            document = new OpenDocument(Uri, i + 2, document.Text + text[i]);
        }
        Assert.Equal(["RL1000"], client.Codes(Uri)!);
        Assert.Empty(client.Errors);
    }
}
