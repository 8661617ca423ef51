using System.Globalization;
using System.Text;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Writing;
using ReportLint.Text;

namespace ReportLint.Rollover;

/// <summary>Writes a table of next year's report: what follows from last year is there, the rest is left blank, with last year's figures in a comment. Totals are left out: they are computed.</summary>
internal sealed class RolledTable : TableWriter
{
    private readonly Report _last;
    private readonly KeyLanguage _keys;
    private readonly RolledCells _cells;
    private readonly ILookup<string, FormCell> _rows;

    private RolledTable(StringBuilder yaml, Report last, FormEdition edition, KeyLanguage keys, FormTable table, RolledCells cells)
        : base(yaml, table, keys)
    {
        (_last, _keys, _cells) = (last, keys, cells);
        _rows = edition.Cells.Where(cell => cell.Table == table).ToLookup(cell => cell.RowAddress, StringComparer.Ordinal);
    }

    /// <summary>How many cells are left to be filled in.</summary>
    public int Blanks { get; private set; }

    /// <summary>Appends the table; returns how many cells are left to be filled in.</summary>
    public static int Append(StringBuilder yaml, Report last, FormEdition edition, KeyLanguage keys, FormTable table, RolledCells cells)
    {
        var writer = new RolledTable(yaml, last, edition, keys, table, cells);
        writer.Write();
        return writer.Blanks;
    }

    private void Write()
    {
        if (_last.Rollup.Count > 0)
        {
            // A district's tables follow from its agencies'.
            Yaml.Append(In(Table.Name)).Append(":\n  ").Append(In(ReportKeys.Unlisted)).Append(": ").Append(In(ReportKeys.Rollup)).Append('\n');
            return;
        }
        Head();
        Yaml.Append("  ").Append(In(ReportKeys.Unlisted)).Append(": 0\n");
        Rows(Table.Rows, Table.Name.Id, 1);
    }

    /// <inheritdoc/>
    protected override bool Has(FormRow row) => !row.IsTotal;

    /// <inheritdoc/>
    protected override bool Has(FormColumn column) => !column.IsTotal;

    /// <inheritdoc/>
    protected override void Row(FormRow row, string address, int depth)
    {
        var named = row.TakesNamedRows ? _last.NamedRows.Where(other => string.Equals(other.Parent.Name.Id, row.Name.Id, StringComparison.Ordinal)).ToList() : [];
        if (named.Count == 0)
        {
            var cells = _rows[address].Where(cell => !cell.Column.IsTotal).Select(_cells.Of).ToList();
            Yaml.Append(' ').Append(row.TakesUnit ? Mapping(row, cells) : List(cells));
            Remember(cells);
            return;
        }
        Yaml.Append('\n');
        foreach (var item in named)
        {
            var cells = item.Figures.Select(figure => RolledCells.Of(figure, column => item.Figures.FirstOrDefault(other => string.Equals(other.Cell.Column.Name.Id, column, StringComparison.Ordinal)))).ToList();
            Yaml.Append(' ', (depth + 1) * 2).Append(YamlText.Quote(item.Name)).Append(": ").Append(List(cells));
            Remember(cells);
        }
    }

    private static string List(IEnumerable<RolledCell> cells) => "[" + string.Join(", ", cells.Select(cell => cell.Written)) + "]";

    private string Mapping(FormRow row, List<RolledCell> cells)
    {
        IEnumerable<string> entries =
        [
            .. row.Columns.Select((column, i) => $"{In(column.Name)}: {cells[i].Written}"),
            $"{In(ReportKeys.Unit)}: {_last.MoneyUnit?.Value ?? ReportKeys.MoneyUnits[0]}",
            .. _last.MoneyDecimals is { } decimals ? [$"{In(ReportKeys.Decimals)}: {decimals.Value.ToString(CultureInfo.InvariantCulture)}"] : Array.Empty<string>(),
        ];
        return "{" + string.Join(", ", entries) + "}";
    }

    /// <summary>Last year's figures behind a row that is left to be filled in, and their notes.</summary>
    private void Remember(List<RolledCell> cells)
    {
        Blanks += cells.Count(cell => cell.Value is null);
        if (cells.Exists(cell => cell.Last is not null))
        {
            Yaml.Append("  # ").Append(_keys == KeyLanguage.English ? "last year: " : "上年：")
                .Append(string.Join(", ", cells.Select(cell => cell.Last is { } last ? last.Written + (last.Note is { } note ? "（" + SingleLine.Of(note) + "）" : "") : cell.Written)));
        }
        Yaml.Append('\n');
    }
}
