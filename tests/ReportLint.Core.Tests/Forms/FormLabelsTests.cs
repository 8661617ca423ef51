using System.Text;
using ReportLint.Forms;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Forms;

/// <summary>The form as the code has it, against a committed table: every heading, label, key and address, to the character.</summary>
public sealed class FormLabelsTests
{
    [Theory]
    [InlineData(2019)]
    [InlineData(2021)]
    public void Every_label_and_key_is_that_of_the_committed_table(int edition)
    {
        var form = StatutoryForm.Find(edition)!;
        var table = new StringBuilder($"{form.Year} {form.Notice}\n");
        foreach (var part in form.Parts)
        {
            table.Append($"\n{part.Heading} · {part.Name.Id} · {part.Name.Key}{string.Concat(part.AcceptedHeadings.Select(heading => " · " + heading))}\n");
            if (part.Table is not { } own)
                continue;
            table.Append($"{own.HeaderNote}|{own.ColumnsLabel}\n");
            Append(table, own.Rows, 1);
        }
        Snapshot.Match(table.ToString(), $"{edition}");
    }

    [Theory]
    [InlineData(2019)]
    [InlineData(2021)]
    public void Every_relation_is_that_of_the_committed_table(int edition)
    {
        var lines = StatutoryForm.Find(edition)!.Relations.Select(relation =>
            $"{relation.Rule} {relation.Target.Address}: {Sum(relation.Left)} = {Sum(relation.Right)}");
        Snapshot.Match(string.Join("\n", lines) + "\n", $"{edition}");
    }

    [Fact]
    public void Addresses_are_unique_and_lead_back_to_their_cells()
    {
        foreach (var edition in StatutoryForm.All)
        {
            Assert.All(edition.Cells, cell => Assert.Same(cell, edition.FindCell(cell.Address)));
            Assert.Equal(edition.Cells.Count, edition.Cells.Select(cell => cell.Address).Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Theory]
    [InlineData(2019, 2019)]
    [InlineData(2020, 2019)]
    [InlineData(2021, 2021)]
    [InlineData(2025, 2021)]
    public void The_edition_follows_from_the_year(int year, int edition) => Assert.Equal(edition, StatutoryForm.ForYear(year).Year);

    private static void Append(StringBuilder table, IReadOnlyList<FormRow> rows, int depth)
    {
        IReadOnlyList<FormColumn> columns = [];
        foreach (var row in rows)
        {
            if (row.BlockHeader is not null)
                table.Append(' ', depth * 2).Append($"[{row.BlockHeader}]\n");
            table.Append(' ', depth * 2).Append($"{row.Name.Id} · {row.Name.Key} · {row.Label}\n");
            if (row.Columns != columns)
                table.Append(string.Concat(row.Columns.Select(column => $"{new string(' ', (depth + 1) * 2)}| {column.Name.Id} · {column.Name.Key} · {column.Label}{(column.Group is null ? "" : " < " + column.Group)} · {column.Kind}\n")));
            columns = row.Columns;
            Append(table, row.Children, depth + 1);
        }
    }

    private static string Sum(IReadOnlyList<FormCell> cells) => string.Join(" + ", cells.Select(cell => cell.Address));
}
