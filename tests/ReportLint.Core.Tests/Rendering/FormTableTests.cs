using ReportLint.Forms;
using ReportLint.Rendering;

namespace ReportLint.Core.Tests.Rendering;

public class FormTableTests
{
    public static TheoryData<int> Editions => [.. StatutoryForm.All.Select(edition => edition.Year)];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Each_place_of_the_grid_is_covered_by_exactly_one_cell(int year)
    {
        foreach (var table in Rendered.Tables(SyntheticReport.Of(StatutoryForm.Find(year)!)))
        {
            var area = table.Rows.SelectMany(row => row.Cells).Sum(cell => cell.ColumnSpan * cell.RowSpan);
            Assert.Equal(table.Grid.RowCount * table.Grid.ColumnCount, area);

            var corners = 0;
            for (var row = 0; row < table.Grid.RowCount; row++)
            {
                for (var column = 0; column < table.Grid.ColumnCount; column++)
                    corners += table.Grid[row, column].IsCorner ? 1 : 0;
            }
            Assert.Equal(table.Rows.Sum(row => row.Cells.Count), corners);
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Each_figure_stands_in_one_cell(int year)
    {
        var edition = StatutoryForm.Find(year)!;
        var cells = Rendered.Tables(SyntheticReport.Of(edition)).SelectMany(table => table.Rows).SelectMany(row => row.Cells)
            .Where(cell => cell.Role == DocumentCellRole.Figure).ToList();

        Assert.Equal(edition.Cells, cells.Select(cell => cell.Figure!.Cell));
        Assert.Equal(edition.Cells.Select(SyntheticReport.Written), cells.Select(cell => cell.Text), StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Each_label_of_the_form_is_printed_in_order(int year)
    {
        var edition = StatutoryForm.Find(year)!;
        var text = TextRenderer.Render(ReportDocumentBuilder.Build(SyntheticReport.Of(edition), lastYear: null));
        var position = 0;

        foreach (var part in edition.Parts)
        {
            Find(part.Heading);
            if (part.Table is not { } table)
                continue;
            Find(table.HeaderNote);
            if (table.Layout == FormTableLayout.NestedRows)
                Find(table.ColumnsLabel);
            FindRows(table, table.Rows);
            foreach (var cell in edition.Cells.Where(cell => cell.Table == table))
            {
                Assert.All(cell.RowPath, row => Assert.Contains(row.Label, text, StringComparison.Ordinal));
                Assert.Contains(cell.Column.Label, text, StringComparison.Ordinal);
                Assert.Contains(cell.Column.Group ?? "", text, StringComparison.Ordinal);
            }
        }

        void FindRows(FormTable table, IReadOnlyList<FormRow> rows)
        {
            foreach (var row in rows)
            {
                if (row.BlockHeader is not null)
                {
                    Find(row.BlockHeader);
                    Find(table.ColumnsLabel);
                    row.Columns.ToList().ForEach(column => Find(column.Label));
                }
                // Where rows stand side by side, the labels of one line come before those of the next.
                if (table.Layout != FormTableLayout.SideBySide)
                    Find(row.Label);
                FindRows(table, row.Children);
            }
        }

        void Find(string? label)
        {
            if (label is null)
                return;
            var found = text.IndexOf(label, position, StringComparison.Ordinal);
            Assert.True(found >= 0, $"“{label}” is missing or out of order");
            position = found + label.Length;
        }
    }

    [Fact]
    public void Part_three_has_its_note_groups_and_nested_labels()
    {
        var lines = Rendered.Lines(Rendered.Tables(SyntheticReport.Of(StatutoryForm.Edition2021))[1]);

        Assert.Equal("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|||申请人情况||||||", lines[0]);
        Assert.Equal("|||自然人|法人或其他组织|||||总计", lines[1]);
        Assert.Equal("||||商业企业|科研机构|社会公益组织|法律服务机构|其他|", lines[2]);
        Assert.StartsWith("一、本年新收政府信息公开申请数量|||1010|1011|", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("三、本年度办理结果|（一）予以公开||1024|", lines[5], StringComparison.Ordinal);
        Assert.StartsWith("|（三）不予公开|1.属于国家秘密|1038|", lines[7], StringComparison.Ordinal);
        Assert.StartsWith("||2.其他法律行政法规禁止公开|", lines[8], StringComparison.Ordinal);
        Assert.StartsWith("|（七）总计||", lines[^2], StringComparison.Ordinal);
        Assert.StartsWith("四、结转下年度继续办理|||", lines[^1], StringComparison.Ordinal);
        Assert.Equal(28, lines.Count);
    }

    [Fact]
    public void Part_four_stands_side_by_side()
    {
        var lines = Rendered.Lines(Rendered.Tables(SyntheticReport.Of(StatutoryForm.Edition2019))[2]);

        Assert.Equal(4, lines.Count);
        Assert.Equal("行政复议|||||行政诉讼|||||||||", lines[0]);
        Assert.Equal("结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|||||复议后起诉||||", lines[1]);
        Assert.Equal("|||||结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计", lines[2]);
        Assert.Equal(15, lines[3].Split('|').Length);
    }

    [Fact]
    public void Part_two_gives_the_last_column_the_room_that_is_left()
    {
        var table = Rendered.Tables(SyntheticReport.Of(StatutoryForm.Edition2021))[0];

        Assert.Equal(
            ["第二十条第（一）项|||", "信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|1000|1001|1002", "行政规范性文件|1003|1004|1005", "第二十条第（五）项|||", "信息内容|本年处理决定数量||", "行政许可|1006||"],
            Rendered.Lines(table).Take(7),
            StringComparer.Ordinal);
        Assert.Equal(3, table.Rows[6].Cells[1].ColumnSpan);
        Assert.Equal(DocumentCellRole.BlockHeader, table.Rows[0].Cells[0].Role);
        Assert.Equal(DocumentCellRole.ColumnHeader, table.Rows[1].Cells[0].Role);
        Assert.Equal(DocumentCellRole.RowHeader, table.Rows[2].Cells[0].Role);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void The_rows_of_the_head_hold_no_figures(int year)
    {
        foreach (var table in Rendered.Tables(SyntheticReport.Of(StatutoryForm.Find(year)!)))
        {
            Assert.DoesNotContain(table.Rows.Take(table.HeaderRowCount).SelectMany(row => row.Cells), cell => cell.Figure is not null);
            Assert.Contains(table.Rows[table.HeaderRowCount == 0 ? 2 : table.HeaderRowCount].Cells, cell => cell.Figure is not null);
        }
    }
}
