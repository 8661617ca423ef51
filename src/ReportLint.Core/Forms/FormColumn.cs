namespace ReportLint.Forms;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Label">Its official header, to the character.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="IsTotal">Whether it is the sum of the columns before it; then a row may leave it out.</param>
/// <param name="Group">The header above several columns (法人或其他组织), or null.</param>
public sealed record FormColumn(FormName Name, string Label, FigureKind Kind = FigureKind.Count, bool IsTotal = false, string? Group = null)
{
    /// <summary>The English id, shortened where those of a row have to stand between its figures: an editor shows some forty characters a line.</summary>
    public string ShortId { get => field ?? Name.Id; init; }
}
