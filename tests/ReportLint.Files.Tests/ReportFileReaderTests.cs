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

    [Theory]
    [InlineData("/proc/self/environ")]
    [InlineData("../outside")]
    [InlineData("/")]
    public void What_a_link_leads_to_outside_the_repository_is_not_read(string leadsTo)
    {
        if (OperatingSystem.IsWindows())
            return;
        var repository = Directory.CreateDirectory(Path.Combine(_folder, "repo", ".git")).Parent!.FullName;
        File.WriteAllText(Path.Combine(_folder, "outside"), "秘密");
        var link = Path.Combine(repository, "x.report.yaml");
        File.CreateSymbolicLink(link, leadsTo);
        var source = ReportFileReader.Read(link, "x");
        Assert.Equal("", source.Content);
        Assert.True(source.Defect is { Kind: SourceDefectKind.Folder } or { Problem: FileProblem.LeadsOutside });
    }

    [Fact]
    public void A_link_within_the_repository_is_read()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(Path.Combine(_folder, ".git"));
        Directory.CreateDirectory(Path.Combine(_folder, "a"));
        File.WriteAllText(Path.Combine(_folder, "b"), "里面");
        File.CreateSymbolicLink(Path.Combine(_folder, "a", "x"), "../b");
        Assert.Equal("里面", ReportFileReader.Read(Path.Combine(_folder, "a", "x"), "x").Content);
    }

    [Fact]
    public void A_pipe_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
            return;
        var pipe = Path.Combine(_folder, "x.report.yaml");
        using (var making = System.Diagnostics.Process.Start(ProgramPath.Find("mkfifo", Environment.GetEnvironmentVariable("PATH"), _folder)!, [pipe]))
            making.WaitForExit();
        Assert.Equal(FileProblem.NotAFile, ReportFileReader.Read(pipe, "x").Defect?.Problem);
        Assert.Null(FileHash.Of(pipe));
    }
}
