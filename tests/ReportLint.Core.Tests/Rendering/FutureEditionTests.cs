using ReportLint.Forms;

namespace ReportLint.Core.Tests.Rendering;

/// <summary>The renderer follows from the data of an edition, also of one that isn't written yet.</summary>
public class FutureEditionTests
{
    private static readonly FormColumn[] s_two = [Column("甲"), Column("乙")];

    [Fact]
    public void Blocks_may_hold_groups_and_change_their_columns()
    {
        var lines = Lines(new FormTable
        {
            Name = Name("表"),
            Layout = FormTableLayout.Blocks,
            HeaderNote = "（单位：件）",
            ColumnsLabel = "内容",
            Rows =
            [
                Row("一") with { BlockHeader = "第一块" },
                Group("二", Row("三"), Group("四", Row("五"), Row("六"))),
                Row("七") with { Columns = [Column("丙")] },
            ],
        });

        Assert.Equal(
            ["（单位：件）||||", "第一块||||", "内容|||甲|乙", "一|||1000|1001", "二|三||1002|1003", "|四|五|1004|1005", "||六|1006|1007", "内容|||丙|", "七|||1008|"],
            lines);
    }

    [Fact]
    public void Nested_rows_need_neither_note_nor_groups_of_columns()
    {
        var lines = Lines(new FormTable { Name = Name("表"), Layout = FormTableLayout.NestedRows, Rows = [Row("一"), Group("二", Row("三"), Row("四"))] });

        Assert.Equal(["||甲|乙", "一||1000|1001", "二|三|1002|1003", "|四|1004|1005"], lines);
    }

    [Fact]
    public void Columns_may_stand_in_several_groups()
    {
        FormColumn[] columns = [Column("甲") with { Group = "前" }, Column("乙") with { Group = "前" }, Column("丙") with { Group = "后" }];
        var lines = Lines(new FormTable { Name = Name("表"), Layout = FormTableLayout.NestedRows, HeaderNote = "注", ColumnsLabel = "人", Rows = [Row("一") with { Columns = columns }] });

        Assert.Equal(["注|人||", "|前||后", "|甲|乙|丙", "一|1000|1001|1002"], lines);
    }

    [Fact]
    public void Side_by_side_rows_may_be_nested_to_any_depth()
    {
        var lines = Lines(new FormTable { Name = Name("表"), Layout = FormTableLayout.SideBySide, HeaderNote = "注", Rows = [Row("一"), Group("二", Group("三", Row("四")), Row("五"))] });

        Assert.Equal(["注|||||", "一||二|||", "甲|乙|三||五|", "||四||甲|乙", "||甲|乙||", "1000|1001|1002|1003|1004|1005"], lines);
    }

    private static IReadOnlyList<string> Lines(FormTable table)
    {
        var edition = new FormEdition(2030, "示例", [new FormPart { Name = table.Name, Heading = "一、表", Table = table }]);
        return Rendered.Lines(Assert.Single(Rendered.Tables(SyntheticReport.Of(edition))));
    }

    private static FormName Name(string name) => new(name, name);

    private static FormColumn Column(string name) => new(Name(name), name);

    private static FormRow Row(string name) => new() { Name = Name(name), Label = name, Columns = s_two };

    private static FormRow Group(string name, params FormRow[] rows) => new() { Name = Name(name), Label = name, Children = rows };
}
