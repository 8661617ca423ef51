using ReportLint.Model;

namespace ReportLint.Documents.Data;

/// <summary>A shape of exported data: columns, and the rows that a report makes in them.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="RowsOf">The rows of a report.</param>
public sealed record FigureTable(IReadOnlyList<DataColumn> Columns, Func<Report, IEnumerable<IReadOnlyList<object?>>> RowsOf);
