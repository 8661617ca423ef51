namespace ReportLint.Rendering;

/// <summary>A kind of file that a document can be written as.</summary>
/// <param name="Name">What options call it: <c>text</c>.</param>
/// <param name="Ending">The ending of its files, with the dot.</param>
/// <param name="Render">Writes a document.</param>
public sealed record DocumentFormat(string Name, string Ending, Func<ReportDocument, string> Render);
