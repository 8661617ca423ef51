namespace ReportLint.Documents.Data;

/// <summary>A column of exported data; every value may be missing (null).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it holds.</param>
public sealed record DataColumn(string Name, DataKind Kind);
