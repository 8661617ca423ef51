using ReportLint.Rendering;

namespace ReportLint.Documents.Tests.Layouts;

/// <summary>A way in which agencies publish reports: writes a report's document as a file of that kind.</summary>
/// <param name="FileName">The file's name.</param>
/// <param name="Write">Writes it.</param>
internal sealed record Layout(string FileName, Func<ReportDocument, byte[]> Write);
