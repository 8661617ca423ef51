namespace ReportLint.Documents.Data;

/// <summary>A kind of file for data.</summary>
/// <param name="Name">What options call it.</param>
/// <param name="Ending">The ending of its files, with the dot.</param>
/// <param name="IsText">Whether its files are text in UTF-8, so that they can go to standard output.</param>
/// <param name="Open">Begins a file with the given columns on a stream, which stays open.</param>
public sealed record DataFormat(string Name, string Ending, bool IsText, Func<IReadOnlyList<DataColumn>, Stream, IDataWriter> Open);
