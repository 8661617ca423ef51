using UglyToad.PdfPig.Content;

namespace ReportLint.Documents.Sources.Pdf;

/// <summary>Reads a page: tables between rules, and the lines of text around them.</summary>
internal static class PdfPageReader
{
    /// <summary>What is on <paramref name="page"/>.</summary>
    public static PdfPage Read(Page page)
    {
        var letters = page.Letters
            .Where(letter => !string.IsNullOrWhiteSpace(letter.Value) && letter.TextOrientation is TextOrientation.Horizontal or TextOrientation.Other)
            .Select(letter => new PdfLetter(PdfText.Clean(letter.Value), letter.StartBaseLine.X, Math.Max(letter.EndBaseLine.X, letter.StartBaseLine.X + 0.1), letter.StartBaseLine.Y, Size(letter)))
            .Where(letter => letter.Value.Length > 0)
            .ToList();
        var tables = new List<PdfTable>();
        foreach (var lattice in PdfLattice.Find(PdfRuleReader.Read(page)))
        {
            var inside = letters.Select(letter => (Letter: letter, Cell: lattice.CellAt(letter.X, letter.Y))).Where(place => place.Cell is not null).ToList();
            if (inside.Count == 0)
                continue;
            tables.Add(Table(page.Number, lattice, inside.ToLookup(place => place.Cell!.Value, place => place.Letter)));
            var taken = inside.Select(place => place.Letter).ToHashSet(ReferenceEqualityComparer.Instance);
            letters.RemoveAll(taken.Contains);
        }
        return new PdfPage(page.Number, page.Height, PdfLineBuilder.Build(letters), [.. tables.OrderByDescending(table => table.Top)]);
    }

    private static PdfTable Table(int page, PdfLattice lattice, ILookup<int, PdfLetter> letters)
    {
        var cells = lattice.Cells().Select(cell => new SourceCell(
            string.Join('\n', PdfLineBuilder.Build(letters[cell.Owner]).Select(line => line.Text)), DocumentPlace.Page(page), cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan));
        return new PdfTable(lattice.Rows[0], lattice.Columns, lattice.RowCount, [.. cells]);
    }

    private static double Size(Letter letter) => letter.PointSize is > 1 and < 200 ? letter.PointSize : Math.Max(letter.BoundingBox.Height, 1);
}
