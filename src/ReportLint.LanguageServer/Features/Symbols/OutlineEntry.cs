using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features.Symbols;

/// <summary>A line of the outline of a report.</summary>
/// <param name="Name">Its official label.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">A few words beside it.</param>
/// <param name="Span">All of it.</param>
/// <param name="NameSpan">Its key or heading; it lies in <paramref name="Span"/>.</param>
/// <param name="Children">What lies in it.</param>
internal sealed record OutlineEntry(string Name, SymbolKind Kind, string? Detail, TextSpan Span, TextSpan NameSpan, IReadOnlyList<OutlineEntry> Children);
