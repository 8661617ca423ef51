using System.Text;

namespace ReportLint.Cli.Tests.Commands;

public sealed class ExportCommandTests
{
    private const string Heading = "agency,year,edition,kind,address,table_id,row_id,column_id,label,value,unit,state,note,file,line\r\n";

    [Fact]
    public void Figures_go_to_standard_output_a_row_each()
    {
        using var folder = new ScratchFolder().With("b/x.report.yaml", ScratchFolder.Good).With("a.report.yaml", ScratchFolder.Warns);
        var run = folder.Run("export");
        Assert.Equal((0, "", ""), (run.ExitCode, run.Out, run.Error));
        var text = Encoding.UTF8.GetString(run.Bytes);
        Assert.StartsWith(Heading + "示例市乙局,2021,2021,,disclosure.rules.issued,disclosure,rules,issued,“规章”本年制发件数,0,,unlisted,,a.report.yaml,\r\n", text, StringComparison.Ordinal);
        Assert.Contains("示例市乙局,2021,2021,,disclosure.licensing.decisions,disclosure,licensing,decisions,“行政许可”本年处理决定数量,7,,stated,,a.report.yaml,3\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("b/x.report.yaml,\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Excel_gets_its_mark_when_asked_for()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good);
        Assert.Equal(0, folder.Run("export", "--bom", "-o", "out/a.csv").ExitCode);
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'a'], File.ReadAllBytes(Path.Combine(folder.Path, "out/a.csv"))[..4]);
        Assert.Equal(2, folder.Run("export", "--bom", "-f", "json").ExitCode);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("parquet")]
    public void What_is_no_text_needs_a_file(string format)
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good);
        var run = folder.Run("export", "-f", format);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Bytes);
        Assert.Contains("-o", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("export", "-f", format, "-o", "a.data", "--wide").ExitCode);
        Assert.NotEmpty(File.ReadAllBytes(Path.Combine(folder.Path, "a.data")));
    }

    [Fact]
    public void Years_become_folders_which_a_later_run_replaces()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good).With("b.report.yaml", ScratchFolder.Good.Replace("2021", "2022", StringComparison.Ordinal)).With("c.report.yaml", "单位: 示例局\n");
        Assert.Equal(0, folder.Run("export", "-f", "parquet", "--partition-by-year", "-o", "data").ExitCode);
        Assert.Equal(["year=2021", "year=2022", "year=__HIVE_DEFAULT_PARTITION__"], Folders(folder));
        Assert.True(File.Exists(Path.Combine(folder.Path, "data/year=2021/figures.parquet")));

        Assert.Equal(0, folder.Run("export", "a.report.yaml", "-f", "parquet", "--partition-by-year", "-o", "data").ExitCode);
        Assert.Equal(["year=2021"], Folders(folder));
        Assert.Equal(["data"], Directory.GetDirectories(folder.Path).Select(Path.GetFileName));

        folder.With("data/year=2021/mine.txt", "mine");
        Assert.Contains("mine.txt", folder.Run("export", "-f", "parquet", "--partition-by-year", "-o", "data").Error, StringComparison.Ordinal);
        Assert.Equal("mine", folder.Read("data/year=2021/mine.txt"));
        File.Delete(Path.Combine(folder.Path, "data/year=2021/mine.txt"));

        folder.With("data/readme.md", "mine");
        var run = folder.Run("export", "-f", "parquet", "--partition-by-year", "-o", "data");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("readme.md", run.Error, StringComparison.Ordinal);
        Assert.Equal(["year=2021"], Folders(folder));
        Assert.Equal(2, folder.Run("export", "--partition-by-year", "-o", "data").ExitCode);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_said_and_the_others_are_exported()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", "").With("b.report.yaml", ScratchFolder.Good);
        var run = folder.Run("export");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a.report.yaml", run.Error, StringComparison.Ordinal);
        Assert.Contains("b.report.yaml", Encoding.UTF8.GetString(run.Bytes), StringComparison.Ordinal);
        Assert.Equal(3, folder.Run("export", "none").ExitCode);
    }

    [Fact]
    public void What_cannot_be_written_leaves_what_was_there()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good).With("out", "a file");
        Directory.CreateDirectory(Path.Combine(folder.Path, "folder"));
        Assert.Equal(2, folder.Run("export", "-o", "out/a.csv").ExitCode);
        Assert.Equal(2, folder.Run("export", "-o", "folder").ExitCode);
        Assert.Equal("a file", folder.Read("out"));
    }

    private static IEnumerable<string?> Folders(ScratchFolder folder) => Directory.GetDirectories(Path.Combine(folder.Path, "data")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
