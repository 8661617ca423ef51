namespace ReportLint.Documents;

/// <summary>How much of a document was read.</summary>
/// <param name="Parts">How many of the six parts were found.</param>
/// <param name="Cells">How many cells the form has.</param>
/// <param name="Read">How many of them hold a number in the document, or a blank that means 0.</param>
/// <param name="Blank">How many of those are blank.</param>
/// <param name="NotRead">How many cells are <c>~</c> because they could not be read or were not there.</param>
/// <param name="NotPlaced">How many pieces of text have no place in the report.</param>
public sealed record ImportSummary(int Parts, int Cells, int Read, int Blank, int NotRead, int NotPlaced);
