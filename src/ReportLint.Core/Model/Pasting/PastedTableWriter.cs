using System.Text;
using ReportLint.Forms;

namespace ReportLint.Model.Pasting;

/// <summary>Writes the rows of a pasted table as a report has them.</summary>
public static class PastedTableWriter
{
    /// <summary>The rows as lines of YAML, each with its end; null where one of them does not lie below <paramref name="scope"/>.</summary>
    /// <param name="rows">The rows, in the order of the form.</param>
    /// <param name="scope">The labels that stand above already: none for the table itself.</param>
    /// <param name="indent">How many blanks the outermost keys have before them.</param>
    /// <param name="language">The language of the keys.</param>
    public static string? Write(IReadOnlyList<PastedTableRow> rows, IReadOnlyList<FormRow> scope, int indent, KeyLanguage language)
    {
        var yaml = new StringBuilder();
        IReadOnlyList<FormRow> above = [];
        foreach (var row in rows)
        {
            if (row.Path.Count <= scope.Count || !row.Path.Take(scope.Count).SequenceEqual(scope))
                return null;
            var path = row.Path.Skip(scope.Count).ToList();
            var common = 0;
            while (common < path.Count - 1 && common < above.Count && above[common] == path[common])
                common++;
            for (var depth = common; depth < path.Count; depth++)
            {
                yaml.Append(' ', indent + (2 * depth)).Append(path[depth].Name.In(language)).Append(':');
                if (depth == path.Count - 1)
                    yaml.Append(' ').Append(Figures(row, language));
                yaml.Append('\n');
            }
            above = [.. path.Take(path.Count - 1)];
        }
        return yaml.ToString();
    }

    /// <summary>The figures of a row: a list, or with names where the rows of the table have different columns.</summary>
    private static string Figures(PastedTableRow row, KeyLanguage language) => row.Row.Columns[row.Row.Columns.Count - 1].IsTotal
        ? "[" + string.Join(", ", row.Figures) + "]"
        : "{" + string.Join(", ", row.Figures.Select((figure, i) => $"{row.Row.Columns[i].Name.In(language)}: {figure}")) + "}";
}
