using ReportLint.Forms;

namespace ReportLint.Documents.Reading;

/// <summary>A label of a table that is looked for: a row, or a group of rows.</summary>
/// <param name="Order">Its place in the form.</param>
/// <param name="Address">Its address.</param>
/// <param name="Path">The labels down to it, outermost first.</param>
/// <param name="Forms">Its wordings, folded.</param>
internal sealed record RowTarget(int Order, string Address, IReadOnlyList<FormRow> Path, IReadOnlyList<string> Forms)
{
    /// <summary>The row or group.</summary>
    public FormRow Row => Path[^1];

    /// <summary>The labels of <paramref name="table"/>, in the order in which they are printed.</summary>
    public static IReadOnlyList<RowTarget> Of(FormTable table)
    {
        var targets = new List<RowTarget>();
        void Add(IReadOnlyList<FormRow> rows, string address, IReadOnlyList<FormRow> above)
        {
            foreach (var row in rows)
            {
                IReadOnlyList<FormRow> path = [.. above, row];
                var own = $"{address}.{row.Name.Id}";
                targets.Add(new RowTarget(targets.Count, own, path, LabelVariants.Of(row)));
                Add(row.Children, own, path);
            }
        }
        Add(table.Rows, table.Name.Id, []);
        return targets;
    }
}
