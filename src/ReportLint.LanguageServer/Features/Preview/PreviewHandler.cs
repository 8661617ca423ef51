using ReportLint.Diagnostics;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Model;
using ReportLint.Rendering;

namespace ReportLint.LanguageServer.Features.Preview;

/// <summary><c>reportlint/preview</c>: the report as it is printed, with what was found in its place.</summary>
internal sealed class PreviewHandler() : RequestHandler<TextDocumentParams, PreviewResult?>(ProtocolJson.Wire.TextDocumentParams, ProtocolJson.Wire.PreviewResult!)
{
    /// <inheritdoc/>
    public override string Method => "reportlint/preview";

    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.Experimental = (server.Experimental ?? new ExperimentalCapabilities()) with { Preview = true };

    /// <inheritdoc/>
    protected override PreviewResult? Handle(TextDocumentParams parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken)
    {
        if (workspace.Find(parameters.TextDocument.Uri) is not { Checked.Report: { IsUnreadable: false } report } document)
            return null;
        var page = ReportDocumentBuilder.Build(report, document.Repository.Set.Previous(report));
        var marks = DocumentMarks.Of(page, document.Checked.Findings.Select(finding => InText(finding, report)), workspace.LanguageOf(document));
        return new PreviewResult(PreviewPage.Write(page, marks, document), page.Title, document.Version, marks.All.Count(finding => finding.Severity == Severity.Error));
    }

    /// <summary>What is found in a text is marked there, not in the cell of which the text speaks.</summary>
    private static Finding InText(Finding finding, Report report) =>
        finding.Cell is not null && report.Narratives.Any(text => text.Span.Contains(finding.Location.Span.Start)) ? finding with { Cell = null } : finding;
}
