using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Linting.Caching;

/// <summary>What a run noted of a report while it was there.</summary>
/// <param name="IsUnreadable">Whether nothing of it could be read.</param>
/// <param name="Standing">What its file says beyond its head.</param>
/// <param name="Files">The files whose texts the rules got to see, its own among them.</param>
/// <param name="Texts">The texts beside reports that were looked for.</param>
/// <param name="Days">The days on which the rules would find the same.</param>
internal sealed record NotedReport(bool IsUnreadable, FileStanding Standing, SortedSet<string> Files, IReadOnlyList<(string Path, ContentHash? Content)> Texts, DaySpan Days);
