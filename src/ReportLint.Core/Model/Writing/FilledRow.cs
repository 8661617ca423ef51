namespace ReportLint.Model.Writing;

/// <summary>A row that a report names itself.</summary>
/// <param name="Address">The address of the row in whose place it stands.</param>
/// <param name="Name">Its name.</param>
/// <param name="Figures">Its figures, in the order of the columns.</param>
public sealed record FilledRow(string Address, string Name, IReadOnlyList<FilledFigure> Figures);
