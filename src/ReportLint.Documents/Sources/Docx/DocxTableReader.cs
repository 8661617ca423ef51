using DocumentFormat.OpenXml;

namespace ReportLint.Documents.Sources.Docx;

/// <summary>Puts the cells of a Word table into their places: gridSpan, gridBefore, vMerge.</summary>
internal sealed class DocxTableReader(int number, DocxNumbering numbering, DocxStyles styles, DocxNotes notes)
{
    private readonly List<SourceCell> _cells = [];

    // For each column, the cell that a merged one below it belongs to.
    private readonly Dictionary<int, int> _merged = [];

    /// <summary>The texts of the notes that the table refers to.</summary>
    public List<string> FootNotes { get; } = [];

    /// <summary>The cells of a table, without places.</summary>
    public static IEnumerable<OpenXmlElement> Cells(OpenXmlElement table) => Unwrapped(table, "tr").SelectMany(row => Unwrapped(row, "tc"));

    /// <summary>The table.</summary>
    public SourceTable Read(OpenXmlElement table)
    {
        var row = 0;
        foreach (var element in Unwrapped(table, "tr"))
        {
            // A row whose deletion is tracked is no longer there.
            if (element.Child("trPr").Child("del") is null)
                ReadRow(element, row++);
        }
        return new SourceTable(_cells, DocumentPlace.TableCell(number, 1, 1));
    }

    private void ReadRow(OpenXmlElement element, int row)
    {
        var column = Math.Clamp(element.Child("trPr").Child("gridBefore").Number() ?? 0, 0, SourceLimits.MaxSpan);
        foreach (var cell in Unwrapped(element, "tc"))
        {
            var properties = cell.Child("tcPr");
            var span = Math.Clamp(properties.Child("gridSpan").Number() ?? 1, 1, SourceLimits.MaxSpan);
            var merge = properties.Child("vMerge");
            if (merge is not null && merge.Value() != "restart" && _merged.TryGetValue(column, out var above) && _cells[above].RowEnd == row)
            {
                var continued = Text(cell);
                _cells[above] = _cells[above] with { RowSpan = _cells[above].RowSpan + 1, Text = continued.Length == 0 ? _cells[above].Text : (_cells[above].Text + "\n" + continued).Trim() };
            }
            else
            {
                if (_cells.Count == SourceLimits.MaxCells)
                    throw new UnreadableDocumentException(SourceMessages.TooMany.With(SourceMessages.Cells, SourceLimits.MaxCells));
                _merged[column] = _cells.Count;
                _cells.Add(new SourceCell(Text(cell), DocumentPlace.TableCell(number, row + 1, column + 1), row, column, 1, span));
            }
            column += span;
        }
    }

    private string Text(OpenXmlElement cell)
    {
        var lines = new List<string>();
        foreach (var paragraph in cell.Descendants().Where(element => element.LocalName == "p" && !IsInTextBox(element, cell)))
        {
            var text = new DocxText(notes);
            text.Add(paragraph);
            var itemNumber = numbering.Next(DocxNumbering.Of(paragraph) ?? styles.NumberingOf(DocxStyles.Of(paragraph)));
            lines.AddRange(text.Lines.Where(line => line.Length > 0).Select((line, i) => i == 0 ? itemNumber + line : line));
            // A figure may be typed into a text box that lies in the cell.
            lines.AddRange(text.TextBoxes.SelectMany(box => box.Descendants().Where(element => element.LocalName == "p")).Select(inner => inner.InnerText.Trim()).Where(line => line.Length > 0));
            FootNotes.AddRange(text.Notes);
        }
        return string.Join('\n', lines);
    }

    private static bool IsInTextBox(OpenXmlElement element, OpenXmlElement cell)
    {
        for (var above = element.Parent; above is not null && above != cell; above = above.Parent)
        {
            if (above.LocalName is "txbxContent" or "Fallback")
                return true;
        }
        return false;
    }

    /// <summary>The children called <paramref name="name"/>, also those inside of content controls and tracked insertions.</summary>
    private static IEnumerable<OpenXmlElement> Unwrapped(OpenXmlElement parent, string name)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child.LocalName == name)
            {
                yield return child;
            }
            else if (child.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo")
            {
                foreach (var inner in Unwrapped(child, name))
                    yield return inner;
            }
        }
    }
}
