using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Linting.Caching;

/// <summary>What a run found in a report, and what it looked at for that besides the heads of all reports.</summary>
/// <param name="Files">The files whose contents count, its own among them.</param>
/// <param name="Texts">The texts beside reports that were looked for, with what was there.</param>
/// <param name="Siblings">What was asked about the texts of other agencies; empty where nothing was.</param>
/// <param name="Days">The days on which the same is found.</param>
/// <param name="Findings">The findings, as <see cref="KeptFindings"/> writes them.</param>
internal sealed record KeptReport(IReadOnlyList<string> Files, IReadOnlyList<(string Path, ContentHash? Content)> Texts, IReadOnlyList<KeptSibling> Siblings, DaySpan Days, byte[] Findings);
