using ReportLint.Forms;

namespace ReportLint.Model.Pasting;

/// <summary>A row that was found in a pasted table.</summary>
/// <param name="Path">The way to it, outermost label first.</param>
/// <param name="Figures">Its figures in the order of its columns, <see cref="PastedCell.Blank"/> where there is none; the total may be missing.</param>
public sealed record PastedTableRow(IReadOnlyList<FormRow> Path, IReadOnlyList<string> Figures)
{
    /// <summary>The row itself.</summary>
    public FormRow Row => Path[Path.Count - 1];
}
