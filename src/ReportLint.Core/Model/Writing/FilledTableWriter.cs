using System.Globalization;
using System.Text;
using ReportLint.Forms;

namespace ReportLint.Model.Writing;

/// <summary>Writes a table with its figures: rows as lists under a comment that names the columns, and as mappings where they take more than figures.</summary>
internal sealed class FilledTableWriter
{
    private readonly StringBuilder _yaml;
    private readonly FilledReport _report;
    private readonly FormTable _table;
    private IReadOnlyList<FormColumn>? _named;

    private FilledTableWriter(StringBuilder yaml, FilledReport report, FormTable table)
    {
        _yaml = yaml;
        _report = report;
        _table = table;
    }

    /// <summary>Appends <paramref name="table"/> of <paramref name="report"/>.</summary>
    public static void Append(StringBuilder yaml, FilledReport report, FormTable table) => new FilledTableWriter(yaml, report, table).Write();

    private void Write()
    {
        var all = FormCells.LeafPaths(_table.Rows, []).Select(path => path[path.Count - 1].Columns).Distinct().ToList();
        _yaml.Append(In(_table.Name)).Append(':');
        if (all.Count == 1)
        {
            _named = all[0];
            _yaml.Append("  # ").Append(Names(all[0]));
        }
        _yaml.Append('\n');
        if (_report.TablesWithBlankZeros.Contains(_table.Name.Id, StringComparer.Ordinal))
            _yaml.Append("  ").Append(In(ReportKeys.Blank)).Append(": 0\n");
        Rows(_table.Rows, _table.Name.Id, 1);
    }

    private void Rows(IReadOnlyList<FormRow> rows, string address, int depth)
    {
        foreach (var row in rows)
        {
            var own = $"{address}.{row.Name.Id}";
            if (!row.IsGroup && !row.TakesUnit && !ReferenceEquals(_named, row.Columns))
            {
                _named = row.Columns;
                _yaml.Append(' ', depth * 2).Append("# ").Append(Names(row.Columns)).Append('\n');
            }
            _yaml.Append(' ', depth * 2).Append(In(row.Name)).Append(':');
            if (row.IsGroup)
            {
                _yaml.Append('\n');
                Rows(row.Children, own, depth + 1);
            }
            else
            {
                Row(row, own, depth);
            }
        }
    }

    private void Row(FormRow row, string address, int depth)
    {
        var named = _report.NamedRows.Where(candidate => string.Equals(candidate.Address, address, StringComparison.Ordinal)).ToList();
        if (row.TakesNamedRows && named.Count > 0)
        {
            _yaml.Append('\n');
            foreach (var item in named)
                _yaml.Append(' ', (depth + 1) * 2).Append(YamlText.Quote(item.Name)).Append(": ").Append(List(item.Figures)).Append('\n');
            return;
        }
        var figures = row.Columns.Select(column => _report.Figures.TryGetValue($"{address}.{column.Name.Id}", out var figure) ? figure : FilledFigure.Blank).ToList();
        if (!row.TakesUnit)
        {
            _yaml.Append(' ').Append(List(figures)).Append('\n');
            return;
        }
        IEnumerable<string> entries =
        [
            .. row.Columns.Select((column, i) => $"{In(column.Name)}: {Value(figures[i])}"),
            .. _report.MoneyUnit is { } unit ? [$"{In(ReportKeys.Unit)}: {unit}"] : Array.Empty<string>(),
            .. _report.MoneyDecimals is { } decimals ? [$"{In(ReportKeys.Decimals)}: {decimals.ToString(CultureInfo.InvariantCulture)}"] : Array.Empty<string>(),
        ];
        _yaml.Append(" {").Append(string.Join(", ", entries)).Append("}\n");
    }

    private string List(IReadOnlyList<FilledFigure> figures) => "[" + string.Join(", ", figures.Select(Value)) + "]";

    private string Value(FilledFigure figure) => figure.Note is null
        ? figure.Written ?? "~"
        : $"{{{In(ReportKeys.Value)}: {figure.Written ?? "~"}, {In(ReportKeys.Note)}: {YamlText.Quote(figure.Note)}}}";

    private string Names(IReadOnlyList<FormColumn> columns) => string.Join(" ", columns.Select(column => In(column.Name)));

    private string In(FormName name) => name.In(_report.Keys);
}
