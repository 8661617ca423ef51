using System.Globalization;
using System.Text;
using ReportLint.Forms;

namespace ReportLint.Model.Writing;

/// <summary>Writes a table with its figures: rows as lists under a comment that names the columns, and as mappings where they take more than figures.</summary>
internal sealed class FilledTableWriter : TableWriter
{
    private readonly FilledReport _report;

    private FilledTableWriter(StringBuilder yaml, FilledReport report, FormTable table)
        : base(yaml, table, report.Keys) => _report = report;

    /// <summary>Appends <paramref name="table"/> of <paramref name="report"/>.</summary>
    public static void Append(StringBuilder yaml, FilledReport report, FormTable table) => new FilledTableWriter(yaml, report, table).Write();

    private void Write()
    {
        Head();
        if (_report.TablesWithBlankZeros.Contains(Table.Name.Id, StringComparer.Ordinal))
            Yaml.Append("  ").Append(In(ReportKeys.Blank)).Append(": 0\n");
        Rows(Table.Rows, Table.Name.Id, 1);
    }

    /// <inheritdoc/>
    protected override void Row(FormRow row, string address, int depth)
    {
        var named = _report.NamedRows.Where(candidate => string.Equals(candidate.Address, address, StringComparison.Ordinal)).ToList();
        if (row.TakesNamedRows && named.Count > 0)
        {
            Yaml.Append('\n');
            foreach (var item in named)
                Yaml.Append(' ', (depth + 1) * 2).Append(YamlText.Quote(item.Name)).Append(": ").Append(List(item.Figures)).Append('\n');
            return;
        }
        var figures = row.Columns.Select(column => _report.Figures.TryGetValue($"{address}.{column.Name.Id}", out var figure) ? figure : FilledFigure.Blank).ToList();
        if (!row.TakesUnit)
        {
            Yaml.Append(' ').Append(List(figures)).Append('\n');
            return;
        }
        IEnumerable<string> entries =
        [
            .. row.Columns.Select((column, i) => $"{In(column.Name)}: {Value(figures[i])}"),
            .. _report.MoneyUnit is { } unit ? [$"{In(ReportKeys.Unit)}: {unit}"] : Array.Empty<string>(),
            .. _report.MoneyDecimals is { } decimals ? [$"{In(ReportKeys.Decimals)}: {decimals.ToString(CultureInfo.InvariantCulture)}"] : Array.Empty<string>(),
        ];
        Yaml.Append(" {").Append(string.Join(", ", entries)).Append("}\n");
    }

    private string List(IReadOnlyList<FilledFigure> figures) => "[" + string.Join(", ", figures.Select(Value)) + "]";

    private string Value(FilledFigure figure) => figure.Note is null
        ? figure.Written ?? "~"
        : $"{{{In(ReportKeys.Value)}: {figure.Written ?? "~"}, {In(ReportKeys.Note)}: {YamlText.Quote(figure.Note)}}}";
}
