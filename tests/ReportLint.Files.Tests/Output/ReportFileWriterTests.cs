using ReportLint.Files.Output;

namespace ReportLint.Files.Tests.Output;

public sealed class ReportFileWriterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportlint-files-").FullName;

    private ReportFileWriter Writer => new(new OutputFiles(_folder));

    private string Report => Path.Combine(_folder, "某 局.report.yaml");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void A_file_is_replaced_and_keeps_its_byte_order_mark(string mark)
    {
        File.WriteAllText(Report, mark + "旧\r\n");
        Assert.Equal(ReplaceOutcome.Replaced, Writer.Replace(ReportFileReader.Read(Report, "x"), "新\r\n"));
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(mark + "新\r\n"), File.ReadAllBytes(Report));
        Assert.Equal(mark.Length > 0, ReportFileWriter.HasByteOrderMark(Report));
        Assert.Equal([Report], Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_file_that_changed_in_the_meantime_is_left_alone()
    {
        File.WriteAllText(Report, "旧\n");
        var read = ReportFileReader.Read(Report, "x");
        File.WriteAllText(Report, "别人的\n");
        Assert.Equal(ReplaceOutcome.ChangedMeanwhile, Writer.Replace(read, "新\n"));
        Assert.Equal("别人的\n", File.ReadAllText(Report));
        File.Delete(Report);
        Assert.Equal(ReplaceOutcome.ChangedMeanwhile, Writer.Replace(read, "新\n"));
        Assert.False(File.Exists(Report));
    }

    [Fact]
    public void A_file_that_could_not_be_read_is_left_alone()
    {
        File.WriteAllBytes(Report, [0xFF, 0xFE, 0x41, 0x00]);
        Assert.Equal(ReplaceOutcome.ChangedMeanwhile, Writer.Replace(ReportFileReader.Read(Report, "x"), "新\n"));
        Assert.Equal(4, new FileInfo(Report).Length);
    }

    [Fact]
    public void A_file_marked_as_read_only_is_left_alone()
    {
        File.WriteAllText(Report, "旧\n");
        File.SetAttributes(Report, FileAttributes.ReadOnly);
        // Whoever may write anything finds no file read-only.
        var isReadOnly = File.GetAttributes(Report).HasFlag(FileAttributes.ReadOnly);
        var outcome = Writer.Replace(ReportFileReader.Read(Report, "x"), "新\n");
        File.SetAttributes(Report, FileAttributes.Normal);
        Assert.Equal(isReadOnly ? ReplaceOutcome.ReadOnly : ReplaceOutcome.Replaced, outcome);
        Assert.Equal(isReadOnly ? "旧\n" : "新\n", File.ReadAllText(Report));
    }

    [Fact]
    public void A_link_keeps_pointing_where_it_does_and_the_mode_is_kept()
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        var real = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "r")).FullName, "真.report.yaml");
        File.WriteAllText(real, "旧\n");
        File.SetUnixFileMode(real, Mode);
        File.CreateSymbolicLink(Report, real);
        Assert.Equal(ReplaceOutcome.Replaced, Writer.Replace(ReportFileReader.Read(Report, "x"), "新\n"));
        Assert.Equal(("新\n", Mode, real), (File.ReadAllText(real), File.GetUnixFileMode(real), new FileInfo(Report).LinkTarget));
    }
}
