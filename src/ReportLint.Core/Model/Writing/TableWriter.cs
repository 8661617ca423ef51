using System.Text;
using ReportLint.Forms;

namespace ReportLint.Model.Writing;

/// <summary>Writes a table of a report that has figures: its key, its groups and rows in the order of the form, and comments that name the columns wherever they change. What a row holds is for those below.</summary>
internal abstract class TableWriter
{
    private readonly KeyLanguage _keys;
    private IReadOnlyList<FormColumn>? _named;

    /// <summary>A writer that appends to <paramref name="yaml"/>.</summary>
    protected TableWriter(StringBuilder yaml, FormTable table, KeyLanguage keys) => (Yaml, Table, _keys) = (yaml, table, keys);

    /// <summary>What is written to.</summary>
    protected StringBuilder Yaml { get; }

    /// <summary>The table.</summary>
    protected FormTable Table { get; }

    /// <summary>Writes the key of the table, with the columns where all rows have the same.</summary>
    protected void Head()
    {
        Yaml.Append(In(Table.Name)).Append(':');
        var all = FormCells.LeafPaths(Table.Rows, []).Select(path => path[path.Count - 1].Columns).Distinct().ToList();
        if (all.Count == 1)
        {
            _named = all[0];
            Yaml.Append("  # ").Append(Names(all[0]));
        }
        Yaml.Append('\n');
    }

    /// <summary>Writes rows, and what lies below groups.</summary>
    protected void Rows(IReadOnlyList<FormRow> rows, string address, int depth)
    {
        foreach (var row in rows.Where(Has))
        {
            var own = $"{address}.{row.Name.Id}";
            if (!row.IsGroup && !row.TakesUnit && !ReferenceEquals(_named, row.Columns))
            {
                _named = row.Columns;
                Yaml.Append(' ', depth * 2).Append("# ").Append(Names(row.Columns)).Append('\n');
            }
            Yaml.Append(' ', depth * 2).Append(In(row.Name)).Append(':');
            if (row.IsGroup)
            {
                Yaml.Append('\n');
                Rows(row.Children, own, depth + 1);
            }
            else
            {
                Row(row, own, depth);
            }
        }
    }

    /// <summary>Whether the row is written.</summary>
    protected virtual bool Has(FormRow row) => true;

    /// <summary>Whether the column is written.</summary>
    protected virtual bool Has(FormColumn column) => true;

    /// <summary>Writes what stands behind the key of a row, with the end of its line.</summary>
    protected abstract void Row(FormRow row, string address, int depth);

    /// <summary>A name in the language of the keys.</summary>
    protected string In(FormName name) => name.In(_keys);

    private string Names(IReadOnlyList<FormColumn> columns) => string.Join(" ", columns.Where(Has).Select(column => In(column.Name)));
}
