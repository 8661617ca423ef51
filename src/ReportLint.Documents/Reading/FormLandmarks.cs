using ReportLint.Forms;

namespace ReportLint.Documents.Reading;

/// <summary>The words by which the report shows among other texts: headings of parts, labels of the tables.</summary>
internal static class FormLandmarks
{
    private const int Shortest = 5;

    private static readonly HashSet<string> s_words = new(StatutoryForm.All.SelectMany(edition =>
        edition.Parts.SelectMany(part => new[] { part.Heading }.Concat(part.AcceptedHeadings))
            .Concat(edition.Cells.SelectMany(cell => cell.RowPath.Select(row => row.Label)).Where(label => LabelText.Core(label).Length >= Shortest)))
        .Select(LabelText.Core), StringComparer.Ordinal);

    private static readonly HashSet<string> s_labels = new(StatutoryForm.All.SelectMany(edition =>
        edition.Cells.SelectMany(cell => cell.RowPath.SelectMany(LabelVariants.Of).Concat(LabelVariants.Of(cell.Column)))), StringComparer.Ordinal);

    /// <summary>Whether <paramref name="text"/> is a label of a row or the header of a column, in any of its wordings.</summary>
    public static bool IsLabel(string text) => s_labels.Contains(LabelText.Core(text));

    /// <summary>Whether <paramref name="text"/> is one of them.</summary>
    public static bool IsLandmark(string text) => s_words.Contains(LabelText.Core(text));
}
