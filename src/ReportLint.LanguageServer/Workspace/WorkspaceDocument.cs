using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.Linting;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Workspace;

/// <summary>A report of the workspace, open or not, as one snapshot has it.</summary>
/// <param name="Uri">Its URI, as the client writes it where it is open.</param>
/// <param name="Version">The version that was checked; null when it isn't open.</param>
/// <param name="Checked">The report and what was found in it.</param>
/// <param name="Repository">The reports around it.</param>
/// <param name="Positions">How places in it are counted.</param>
internal sealed record WorkspaceDocument(string Uri, int? Version, CheckedReport Checked, LintSnapshot Repository, PositionMap Positions)
{
    /// <summary>Its text.</summary>
    public SourceText Source => Checked.Report.Source;

    /// <summary>Where <paramref name="span"/> stands in it.</summary>
    public LspRange ToRange(TextSpan span) => Positions.ToRange(span);
}
