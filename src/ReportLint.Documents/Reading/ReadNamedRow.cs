using ReportLint.Forms;

namespace ReportLint.Documents.Reading;

/// <summary>A row that a report names itself.</summary>
/// <param name="Address">The address of the row in whose place it stands.</param>
/// <param name="Parent">That row.</param>
/// <param name="Name">Its name.</param>
/// <param name="Figures">Its figures.</param>
internal sealed record ReadNamedRow(string Address, FormRow Parent, string Name, IReadOnlyList<ReadFigure> Figures);
