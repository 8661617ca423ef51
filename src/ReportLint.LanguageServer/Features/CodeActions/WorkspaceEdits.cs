using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features.CodeActions;

/// <summary>Changes to a file in the form that the client takes.</summary>
internal static class WorkspaceEdits
{
    /// <summary>The edits of the file <paramref name="source"/>, with the line ends that it has.</summary>
    public static WorkspaceEdit Of(SourceText source, IEnumerable<TextEdit> edits, WorkspaceSnapshot workspace)
    {
        var positions = workspace.PositionsOf(source);
        var isCrLf = source.Content.Contains("\r\n", StringComparison.Ordinal);
        IReadOnlyList<LspTextEdit> changes = [.. edits.Select(edit => new LspTextEdit(positions.ToRange(edit.Span), isCrLf ? edit.NewText.ReplaceLineEndings("\r\n") : edit.NewText))];
        var uri = workspace.UriOf(source);
        return workspace.Client.Workspace?.WorkspaceEdit?.DocumentChanges == true
            ? new WorkspaceEdit { DocumentChanges = [new TextDocumentEdit(new VersionedDocumentIdentifier(uri, workspace.FindOpen(source.FullPath)?.Version), changes)] }
            : new WorkspaceEdit { Changes = new Dictionary<string, IReadOnlyList<LspTextEdit>>(StringComparer.Ordinal) { [uri] = changes } };
    }
}
