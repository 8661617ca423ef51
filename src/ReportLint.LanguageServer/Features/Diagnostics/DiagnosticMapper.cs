using ReportLint.Diagnostics;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.Diagnostics;

/// <summary>Findings as diagnostics of the protocol.</summary>
internal static class DiagnosticMapper
{
    /// <summary>Whose diagnostics they are, as an editor shows it.</summary>
    public const string Source = "reportlint";

    private static readonly MessageTemplate s_others = new("另有{0}处没有列出", "{0} more places are not listed");

    private const string StaleSuppression = "RL0021";

    /// <summary>The diagnostics for <paramref name="findings"/>, which are all in one file.</summary>
    public static IReadOnlyList<LspDiagnostic> Map(IReadOnlyList<Finding> findings, Language language, WorkspaceSnapshot workspace) =>
        findings.Count == 0 ? [] : [.. findings.Select(finding => Map(finding, workspace.PositionsOf(finding.Location.Source), language, workspace))];

    /// <summary>The diagnostic for <paramref name="finding"/>.</summary>
    public static LspDiagnostic Map(Finding finding, PositionMap positions, Language language, WorkspaceSnapshot workspace) => new()
    {
        Range = positions.ToRange(finding.Location.Span),
        Severity = finding.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Information,
        },
        Code = finding.Rule.Code,
        CodeDescription = new CodeDescription(finding.Rule.HelpLink),
        Source = Source,
        Message = finding.Message.ToString(language),
        Tags = string.Equals(finding.Rule.Code, StaleSuppression, StringComparison.Ordinal) ? [DiagnosticTag.Unnecessary] : null,
        RelatedInformation = finding.Related.Count == 0 ? null
            : [.. finding.Related.Select(related => new DiagnosticRelatedInformation(workspace.ToLocation(related.Location), related.Message.ToString(language))), .. Others(workspace, finding, language)],
        Data = new DiagnosticData(finding.Rule.Name, finding.Cell, finding.Expected, finding.Actual),
    };

    private static IEnumerable<DiagnosticRelatedInformation> Others(WorkspaceSnapshot workspace, Finding finding, Language language) => finding.RelatedCount == finding.Related.Count ? []
        : [new DiagnosticRelatedInformation(workspace.ToLocation(finding.Location), s_others.With(finding.RelatedCount - finding.Related.Count).ToString(language))];
}
