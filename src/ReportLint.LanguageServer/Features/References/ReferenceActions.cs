using ReportLint.LanguageServer.Features.CodeActions;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Rollover;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.References;

/// <summary>Offers to write figures of the prose as references: the one at the cursor, and all of a file where the client asks for actions on the whole file.</summary>
internal static class ReferenceActions
{
    private static readonly MessageTemplate s_one = new("改写成引用：{0}", "Write as a reference: {0}");
    private static readonly MessageTemplate s_selected = new("把选中的{0}个数改写成引用", "Write the {0} figures of the selection as references");
    private static readonly MessageTemplate s_all = new("把正文中与表格相符的{0}个数改写成引用", "Write the figures of the text that agree with the tables as references ({0})");

    /// <summary>The actions.</summary>
    /// <param name="document">The report.</param>
    /// <param name="range">Where the cursor is, or what is selected.</param>
    /// <param name="only">The kinds that the client wants; null: any that concern the place.</param>
    /// <param name="workspace">The workspace.</param>
    public static IEnumerable<CodeAction> For(WorkspaceDocument document, LspRange range, IReadOnlyList<string>? only, WorkspaceSnapshot workspace)
    {
        var isForPlace = CodeActionKinds.IsWanted(CodeActionKinds.Rewrite, only);
        var isForFile = only is { Count: > 0 } && CodeActionKinds.IsWanted(CodeActionKinds.References, only);
        if (!isForPlace && !isForFile)
            yield break;
        var fixes = FigureLinks.Of(document.Checked.Report, document.Repository.AnalysisOf(document.Checked.Report).Claims, document.Repository.Set.Previous(document.Checked.Report));
        var language = workspace.LanguageOf(document);
        var asked = document.Positions.ToSpan(range);
        var chosen = isForPlace ? fixes.Where(fix => fix.Edit.Span.Start <= asked.End && asked.Start <= fix.Edit.Span.End).ToList() : [];
        if (chosen.Count > 1)
            yield return new CodeAction { Title = s_selected.With(chosen.Count).ToString(language), Kind = CodeActionKinds.Rewrite, Edit = WorkspaceEdits.Of(document.Source, chosen.Select(fix => fix.Edit), workspace) };
        else if (chosen is [var fix])
            yield return new CodeAction { Title = s_one.With(fix.Reference).ToString(language), Kind = CodeActionKinds.Rewrite, Edit = WorkspaceEdits.Of(document.Source, [fix.Edit], workspace) };
        if (isForFile && fixes.Count > 0)
            yield return new CodeAction { Title = s_all.With(fixes.Count).ToString(language), Kind = CodeActionKinds.References, Edit = WorkspaceEdits.Of(document.Source, fixes.Select(fix => fix.Edit), workspace) };
    }
}
