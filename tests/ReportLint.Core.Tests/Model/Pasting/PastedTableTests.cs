using ReportLint.Forms;
using ReportLint.Model.Pasting;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Model.Pasting;

/// <summary>Tables as Word, spreadsheets and browsers put them on the clipboard.</summary>
public sealed class PastedTableTests
{
    private static readonly FormTable s_requests = Table("requests");

    [Theory]
    [InlineData("2", "2")]
    [InlineData(" ２０ ", "20")]
    [InlineData("166.3700", "166.3700")]
    [InlineData("+2", "+2")]
    [InlineData("", "~")]
    [InlineData("/", "~")]
    [InlineData("——", "~")]
    [InlineData("1,000", null)]
    [InlineData("2件", null)]
    [InlineData("3.", null)]
    [InlineData(".5", null)]
    [InlineData("一", null)]
    public void A_cell(string text, string? expected) => Assert.Equal(expected, PastedCell.Read(text));

    [Fact]
    public void Labels_in_their_order_find_the_rows()
    {
        var rows = PastedTable.Read("一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n（六）其他处理\t3.其他\t0\t0\t0\t0\t0\t0\t0\n（七）总计\t1\t0\t0\t0\t0\t0\t1\n", s_requests);
        Assert.Equal(["新收", "其他", "总计"], rows.Select(row => row.Row.Name.Key), StringComparer.Ordinal);
        Assert.Equal(["办理结果", "其他处理", "其他"], rows[1].Path.Select(row => row.Name.Key), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("新收\t1\t0\t0\t0\t0\t0\t1\n新收\t1\t0\t0\t0\t0\t0\t1\n")]
    [InlineData("新收\t1\t0\t0\n")]
    [InlineData("新收\t1\t0\t0\t0\t0\t0\t1\t9\n")]
    [InlineData("不认得的一行\t1\t0\t0\t0\t0\t0\t1\n")]
    [InlineData("新收 1 0 0 0 0 0 1\n")]
    [InlineData("自然人\t商业企业\n")]
    [InlineData("")]
    [InlineData("\t\n\t\t\n")]
    [InlineData("\"")]
    public void What_does_not_fit_is_no_table(string text) => Assert.Empty(PastedTable.Read(text, s_requests));

    [Fact]
    public void A_cell_in_quotation_marks_may_hold_line_ends_and_others_hold_the_marks() => Assert.Equal(["部分公开"],
        PastedTable.Read("\"（二）部分公开\r\n（区分处理的，只计这一情形，不计其他情形）\"\t\"1\"\t0\t0\t0\t0\t0\t1\r\n", s_requests).Select(row => row.Row.Name.Key), StringComparer.Ordinal);

    [Fact]
    public void Every_table_comes_back_whatever_its_figures()
    {
        Property.ForSeeds(100, seed =>
        {
            var random = new Random(seed);
            foreach (var table in StatutoryForm.All[random.Next(StatutoryForm.All.Count)].Tables)
            {
                var rows = FormCells.LeafPaths(table.Rows, []).Select(path => new PastedTableRow(path, [.. path[^1].Columns.Select(_ => random.Next(4) == 0 ? "~" : random.Next(500).ToString(System.Globalization.CultureInfo.InvariantCulture))]))
                    .Where(row => row.Figures.Any(figure => figure is not "~")).ToList();
                var text = string.Concat(rows.Select(row => string.Join('\t', row.Path.Select(label => label.Label).Skip(random.Next(row.Path.Count)).Concat(row.Figures.Select(figure => figure is "~" ? "" : figure))) + "\r\n"));
                var read = PastedTable.Read(text, table);
                Assert.Equal(rows.Select(row => row.Row), read.Select(row => row.Row));
                Assert.Equal(rows.SelectMany(row => row.Figures), read.SelectMany(row => row.Figures), StringComparer.Ordinal);
            }
        });
    }

    [Fact]
    public void Whatever_is_on_the_clipboard_does_no_harm()
    {
        Property.ForSeeds(300, seed =>
        {
            var random = new Random(seed);
            string[] pieces = ["\t", "\n", "\r\n", "\"", "1", "０", "新收", "（七）总计", "（", "一、", ".", "~", "/", " ", "\0", "\ud83d", "其他"];
            var text = string.Concat(Enumerable.Range(0, random.Next(200)).Select(_ => pieces[random.Next(pieces.Length)]));
            foreach (var table in StatutoryForm.Edition2021.Tables)
                Assert.All(PastedTable.Read(text, table), row => Assert.True(row.Figures.Count <= row.Row.Columns.Count));
        });
        Assert.Empty(PastedTable.Read(new string('\t', 1 << 20), s_requests));
    }

    private static FormTable Table(string id) => StatutoryForm.Edition2021.Tables.Single(table => string.Equals(table.Name.Id, id, StringComparison.Ordinal));
}
