using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.LanguageServer.Features.Diagnostics;
using ReportLint.LanguageServer.Features.Filling;
using ReportLint.LanguageServer.Features.Pasting;
using ReportLint.LanguageServer.Features.References;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Linting;
using ReportLint.Prose;
using ReportLint.Rules;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.CodeActions;

/// <summary>Quick fixes: what a finding suggests, a comment that suppresses it, and all safe changes at once.</summary>
internal sealed class CodeActionHandler() : RequestHandler<CodeActionParams, IReadOnlyList<CodeAction>>(ProtocolJson.Wire.CodeActionParams, ProtocolJson.Wire.IReadOnlyListCodeAction)
{
    // Nobody reads a longer menu, and each suppression is tried on the whole file.
    private const int MostAsked = 100;

    /// <inheritdoc/>
    public override string Method => "textDocument/codeAction";

    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) =>
        server.CodeActionProvider = new CodeActionOptions([CodeActionKinds.QuickFix, CodeActionKinds.FixAll, CodeActionKinds.Rewrite, CodeActionKinds.References]);

    /// <inheritdoc/>
    protected override IReadOnlyList<CodeAction> Handle(CodeActionParams parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken)
    {
        var key = DocumentUri.Key(parameters.TextDocument.Uri);
        if (DiagnosedFile.AllOf(workspace).FirstOrDefault(file => string.Equals(file.Key, key, StringComparison.Ordinal)) is not { } file)
            return [];
        var document = workspace.Find(parameters.TextDocument.Uri);
        var only = parameters.Context?.Only;
        var actions = new List<CodeAction>();
        if (CodeActionKinds.IsWanted(CodeActionKinds.QuickFix, only))
        {
            var asked = FindingsAt(file, parameters, workspace);
            actions.AddRange(asked.Where(pair => pair.Finding.Edits.Count > 0).Select(pair => Fix(pair.Finding, pair.Shown, file.Language, workspace)));
            if (document is not null)
                actions.AddRange(asked.SelectMany(pair => FillIn(pair.Finding, pair.Shown, document, file.Language, workspace)).DistinctBy(action => action.Title, StringComparer.Ordinal));
            if (document is not null)
                actions.AddRange(asked.Select(pair => Suppress(pair.Finding, pair.Shown, document, file.Language, workspace)).OfType<CodeAction>());
        }
        cancellationToken.ThrowIfCancellationRequested();
        if (document is not null && CodeActionKinds.IsWanted(CodeActionKinds.FixAll, only) && file.Findings.Any(IsSafe)
            && new Fixer().FixOnly(key, document.Repository, cancellationToken) is { } mended)
        {
            actions.Add(new CodeAction { Title = CodeActionMessages.FixAll.ToString(file.Language), Kind = CodeActionKinds.FixAll, Edit = WorkspaceEdits.Of(document.Source, mended.Edits, workspace) });
        }
        if (document is not null)
        {
            actions.AddRange(ReferenceActions.For(document, parameters.Range, only, workspace));
            if (CodeActionKinds.IsWanted(CodeActionKinds.Rewrite, only) && Pasted(document, parameters.Range, workspace) is { } rows)
                actions.Add(rows);
        }
        return actions;
    }

    /// <summary>The findings that the client asks about: those in the stretch, and those that it names itself; the first of them, where there are very many.</summary>
    private static List<(Finding Finding, ShownDiagnostic? Shown)> FindingsAt(DiagnosedFile file, CodeActionParams parameters, WorkspaceSnapshot workspace)
    {
        if (file.Findings.Count == 0)
            return [];
        var source = file.Findings[0].Location.Source;
        // A configuration file that is open and changed is not what was checked.
        if (workspace.FindOpen(file.Key) is { } open && !string.Equals(open.ToSource(source.Path).Content, source.Content, StringComparison.Ordinal))
            return [];
        var positions = workspace.PositionsOf(source);
        var asked = positions.ToSpan(parameters.Range);
        var shown = (parameters.Context?.Diagnostics ?? []).Select(ShownDiagnostic.Read).OfType<ShownDiagnostic>().ToLookup(diagnostic => (diagnostic.Code, diagnostic.Range));
        var found = new List<(Finding, ShownDiagnostic?)>();
        foreach (var finding in file.Findings)
        {
            var same = shown[(finding.Rule.Code, positions.ToRange(finding.Location.Span))].FirstOrDefault();
            if (same is not null || Touches(finding.Location.Span, asked))
                found.Add((finding, same));
            if (found.Count == MostAsked)
                break;
        }
        return found;
    }

    private static CodeAction Fix(Finding finding, ShownDiagnostic? shown, Language language, WorkspaceSnapshot workspace) => new()
    {
        Title = Capital(Suggestion.Of(finding).ToString(language)),
        Kind = CodeActionKinds.QuickFix,
        Diagnostics = shown is null ? null : [shown.Json],
        IsPreferred = IsSafe(finding) ? true : null,
        Edit = WorkspaceEdits.Of(finding.Location.Source, finding.Edits.Select(edit => edit.Edit), workspace),
    };

    private static IEnumerable<CodeAction> FillIn(Finding finding, ShownDiagnostic? shown, WorkspaceDocument document, Language language, WorkspaceSnapshot workspace) =>
        Fills.For(finding, document.Checked, Prose(document)).Select(fill => new CodeAction
        {
            Title = fill.Title.ToString(language),
            Kind = CodeActionKinds.QuickFix,
            Diagnostics = shown is null ? null : [shown.Json],
            Edit = WorkspaceEdits.Of(document.Source, [fill.Edit], workspace),
        });

    /// <summary>Writes a selected table, which was pasted as text, as rows.</summary>
    private static CodeAction? Pasted(WorkspaceDocument document, LspRange range, WorkspaceSnapshot workspace)
    {
        var selected = document.Positions.ToSpan(range);
        return selected.Length == 0 || PastedRows.Into(document.Checked.Report, selected, document.Source.ToString(selected)) is not { } text ? null : new CodeAction
        {
            Title = PastedRows.Title.ToString(workspace.LanguageOf(document)),
            Kind = CodeActionKinds.Rewrite,
            Edit = WorkspaceEdits.Of(document.Source, [new TextEdit(selected, text)], workspace),
        };
    }

    private static IReadOnlyList<ProseBlock> Prose(WorkspaceDocument document)
    {
        try
        {
            return document.Repository.AnalysisOf(document.Checked.Report).Prose;
        }
        catch (AnalysisFailedException)
        {
            return [];
        }
    }

    private static CodeAction? Suppress(Finding finding, ShownDiagnostic? shown, WorkspaceDocument document, Language language, WorkspaceSnapshot workspace) =>
        SuppressionEdit.For(document.Checked.Report, document.Checked.Options, finding, RuleCatalogue.Default) is not { } edit ? null : new CodeAction
        {
            Title = CodeActionMessages.Suppress.With(finding.Rule.Code).ToString(language),
            Kind = CodeActionKinds.QuickFix,
            Diagnostics = shown is null ? null : [shown.Json],
            Edit = WorkspaceEdits.Of(document.Source, [edit], workspace),
        };

    private static bool IsSafe(Finding finding) => finding.Edits.Count > 0 && finding.Edits.All(edit => edit.IsSafe);

    private static bool Touches(TextSpan one, TextSpan other) => one.Start <= other.End && other.Start <= one.End;

    private static string Capital(string title) => char.ToUpperInvariant(title[0]) + title[1..];
}
