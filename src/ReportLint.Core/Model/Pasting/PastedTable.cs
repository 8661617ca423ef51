using System.Text;
using ReportLint.Forms;

namespace ReportLint.Model.Pasting;

/// <summary>A table, or some of its rows, copied from Word, a spreadsheet or a browser: a line a row, cells between tabs. The labels of the form, in their order, find the rows.</summary>
/// <remarks>Nothing is guessed: a line with figures whose row isn't found, or whose figures don't fit the row's columns, makes the whole no table.</remarks>
public sealed class PastedTable
{
    private const int Longest = 64 * 1024;

    private readonly FormTable _table;
    private readonly IReadOnlyList<IReadOnlyList<FormRow>> _leaves;
    private readonly List<PastedTableRow> _rows = [];
    private int _next;

    private PastedTable(FormTable table)
    {
        _table = table;
        _leaves = [.. FormCells.LeafPaths(table.Rows, [])];
    }

    /// <summary>The rows of <paramref name="table"/> in <paramref name="text"/>, in the order of the form; none where it isn't that table.</summary>
    public static IReadOnlyList<PastedTableRow> Read(string text, FormTable table)
    {
        if (text.Length > Longest || text.IndexOf('\t') < 0)
            return [];
        var reader = new PastedTable(table);
        return reader.Read(PastedLines.Split(text)) ? reader._rows : [];
    }

    private bool Read(IEnumerable<IReadOnlyList<string>> lines)
    {
        var above = "";
        foreach (var cells in lines)
        {
            var figures = Figures(cells);
            var labels = cells.Take(cells.Count - figures.Count).Where(cell => cell.Length > 0).ToList();
            if (figures.TrueForAll(IsBlank))
            {
                // A header, or a label broken over lines.
                above = labels.Count == 0 ? above : labels[labels.Count - 1];
                continue;
            }
            if (!(labels.Count > 0 ? Take(labels, above, figures) : TakeSideBySide(figures)))
                return false;
            above = "";
        }
        return _rows.Count > 0;
    }

    /// <summary>The figures at the end of a line.</summary>
    private static List<string> Figures(IReadOnlyList<string> cells)
    {
        var figures = new List<string>();
        for (var i = cells.Count - 1; i >= 0 && PastedCell.Read(cells[i]) is { } cell; i--)
            figures.Insert(0, cell);
        return figures;
    }

    private bool Take(List<string> labels, string above, List<string> figures)
    {
        var label = labels[labels.Count - 1];
        var index = Find(label);
        if (index < 0 && above.Length > 0)
            index = Find(above + label);
        if (index < 0)
            return false;
        var row = _leaves[index][_leaves[index].Count - 1];
        // Cells that a merged label leaves blank stand before the figures.
        var surplus = figures.Count - row.Columns.Count;
        if (surplus > 0 && figures.Take(surplus).All(IsBlank))
            figures = figures.GetRange(surplus, row.Columns.Count);
        var needed = row.Columns[row.Columns.Count - 1].IsTotal ? row.Columns.Count - 1 : row.Columns.Count;
        if (figures.Count < needed || figures.Count > row.Columns.Count)
            return false;
        _rows.Add(new PastedTableRow(_leaves[index], figures));
        _next = index + 1;
        return true;
    }

    /// <summary>Part 四 prints all its figures on one line.</summary>
    private bool TakeSideBySide(List<string> figures)
    {
        if (_table.Layout != FormTableLayout.SideBySide || _rows.Count > 0 || figures.Count != _leaves.Sum(path => path[path.Count - 1].Columns.Count))
            return false;
        var at = 0;
        foreach (var path in _leaves)
        {
            var count = path[path.Count - 1].Columns.Count;
            _rows.Add(new PastedTableRow(path, figures.GetRange(at, count)));
            at += count;
        }
        return true;
    }

    /// <summary>The next row with that label; a whole label counts before the beginning of one.</summary>
    private int Find(string label)
    {
        var plain = Plain(label);
        if (plain.Length == 0)
            return -1;
        var exact = Next(row => Names(row).Contains(plain, StringComparer.Ordinal));
        return exact >= 0 || plain.Length < 4 ? exact : Next(row => Names(row).Any(name => name.Length >= 4 && (name.StartsWith(plain, StringComparison.Ordinal) || plain.StartsWith(name, StringComparison.Ordinal))));
    }

    private int Next(Func<FormRow, bool> isIt)
    {
        for (var i = _next; i < _leaves.Count; i++)
        {
            if (isIt(_leaves[i][_leaves[i].Count - 1]))
                return i;
        }
        return -1;
    }

    private static bool IsBlank(string figure) => string.Equals(figure, PastedCell.Blank, StringComparison.Ordinal);

    private static IEnumerable<string> Names(FormRow row) => [Plain(row.Label), Plain(row.ShortLabel), Plain(row.Name.Key)];

    /// <summary>A label without its number, blanks and signs.</summary>
    private static string Plain(string label)
    {
        var text = new StringBuilder();
        var start = NumberEnd(label.Trim());
        foreach (var c in label.Trim().Substring(start))
        {
            if (char.IsLetterOrDigit(c))
                text.Append(c);
        }
        return text.ToString();
    }

    /// <summary>Where the number of a label ends: 一、 （一） 1. (1).</summary>
    private static int NumberEnd(string label)
    {
        var at = 0;
        while (at < label.Length && (label[at] is '（' or '(' || "一二三四五六七八九十".IndexOf(label[at]) >= 0 || label[at] is >= '0' and <= '9'))
            at++;
        return at > 0 && at < label.Length && label[at] is ('、' or '.' or '．' or '）' or ')') ? at + 1 : 0;
    }
}
