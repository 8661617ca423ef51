using ReportLint.Text;

namespace ReportLint.Files.Tests;

public sealed class ReportFileReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportlint-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_is_read_with_the_name_that_messages_print()
    {
        var path = Path.Combine(_folder, "某 局.report.yaml");
        File.WriteAllText(path, "年度: 2021\n");
        var source = ReportFileReader.Read(path, "某 局.report.yaml");
        Assert.Equal(("某 局.report.yaml", path.Replace('\\', '/'), "年度: 2021\n", null), (source.Path, source.FullPath, source.Content, source.Defect));
    }

    [Fact]
    public void What_cannot_be_read_has_a_defect_and_no_exception()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "x.report.yaml")).FullName;
        Assert.Equal(SourceDefectKind.Folder, ReportFileReader.Read(folder, "x").Defect?.Kind);
        Assert.Equal(SourceDefectKind.Missing, ReportFileReader.Read(Path.Combine(_folder, "nowhere"), "x").Defect?.Kind);
        Assert.Equal(SourceDefectKind.Missing, ReportFileReader.Read(Path.Combine(_folder, "no", "such", "folder"), "x").Defect?.Kind);
    }

    [Fact]
    public void A_file_over_the_limit_is_not_read()
    {
        var path = Path.Combine(_folder, "big");
        using (var big = File.Create(path))
            big.SetLength(200L * 1024 * 1024);
        var source = ReportFileReader.Read(path, "big");
        Assert.Equal((SourceDefectKind.TooLarge, 200L * 1024 * 1024, ""), (source.Defect!.Kind, source.Defect.Length, source.Content));
    }

    [Fact]
    public void A_device_without_end_is_not_read_to_its_end()
    {
        // Only where there is one.
        if (File.Exists("/dev/zero"))
            Assert.NotNull(ReportFileReader.Read("/dev/zero", "zero").Defect);
    }
}
