using System.Text.RegularExpressions;
using ReportLint.Documents.Sources;

namespace ReportLint.Documents.Reading;

/// <summary>The cells of a part, in the order in which they are read, from whatever holds them: tables, or lines of text.</summary>
internal sealed partial class CellStream
{
    private readonly List<StreamCell> _cells = [];
    private int _tables;
    private int _rows;

    /// <summary>The cells.</summary>
    public IReadOnlyList<StreamCell> Cells => _cells;

    /// <summary>Adds the cells of <paramref name="table"/>.</summary>
    public void Add(SourceTable table)
    {
        _tables++;
        var first = _rows;
        foreach (var cell in table.Cells)
        {
            _cells.Add(new StreamCell(cell, _tables, first + cell.Row, table.IsGrid));
            _rows = Math.Max(_rows, first + cell.Row + 1);
        }
    }

    /// <summary>Adds lines that are not in a table: one cell a line, or a row with figures behind its label.</summary>
    public void Add(IEnumerable<SourceParagraph> lines)
    {
        _tables++;
        foreach (var line in lines)
        {
            var place = line.Place;
            for (var i = 0; i < Math.Min(line.BlankLinesBefore, 20); i++)
                _cells.Add(new StreamCell(new SourceCell("", place, _rows, 0), _tables, _rows++, IsGrid: false));
            foreach (var piece in line.Text.Split('\n').SelectMany(Pieces))
                _cells.Add(new StreamCell(new SourceCell(piece, place, _rows, 0), _tables, _rows, IsGrid: false));
            _rows++;
        }
    }

    /// <summary>The cells of a line: what wide gaps part, and the figures at its end.</summary>
    private static IEnumerable<string> Pieces(string line)
    {
        foreach (var piece in WideGap().Split(line).Where(piece => piece.Length > 0))
        {
            var figures = FiguresAtEnd().Match(piece);
            if (!figures.Success)
            {
                // A head on one line: its labels stand between single blanks.
                var words = piece.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
                foreach (var word in words.Length > 1 && Array.TrueForAll(words, FormLandmarks.IsLabel) ? words : [piece])
                    yield return word;
                continue;
            }
            if (figures.Groups[1].Value.Trim() is { Length: > 0 } label)
                yield return label;
            foreach (var figure in figures.Groups[2].Value.Split([' ', '\u3000', '\u00A0', '\t'], StringSplitOptions.RemoveEmptyEntries))
                yield return figure;
        }
    }

    [GeneratedRegex(@"[ \u00A0]{2,}|\t+|\u3000+|　", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex WideGap();

    [GeneratedRegex(@"^(|.*?\D[ \u00A0])((?:[+-]?\d[\d,]*(?:\.\d+)?|/|-|—)(?:[ \u00A0]+(?:[+-]?\d[\d,]*(?:\.\d+)?|/|-|—))*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex FiguresAtEnd();
}
