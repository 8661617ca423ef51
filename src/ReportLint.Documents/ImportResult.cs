namespace ReportLint.Documents;

/// <summary>A document as a report.</summary>
/// <param name="Yaml">The report's file.</param>
/// <param name="Agency">The agency.</param>
/// <param name="Year">The year.</param>
/// <param name="Summary">What was read.</param>
/// <param name="Notes">What a person should look at.</param>
public sealed record ImportResult(string Yaml, string Agency, int Year, ImportSummary Summary, IReadOnlyList<ImportNote> Notes);
