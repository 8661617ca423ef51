using ReportLint.Forms;

namespace ReportLint.Cli.Import;

/// <summary>What the command line asks of an import.</summary>
/// <param name="Folder">The folder to write to, or null: the current one, and standard output for standard input.</param>
/// <param name="Agency">The agency, or null.</param>
/// <param name="Year">The year, or null.</param>
/// <param name="Keys">The language of the keys.</param>
/// <param name="IsForced">Whether files that exist are overwritten.</param>
/// <param name="IsDryRun">Whether nothing is written.</param>
internal sealed record ImportRequest(string? Folder, string? Agency, int? Year, KeyLanguage Keys, bool IsForced, bool IsDryRun);
