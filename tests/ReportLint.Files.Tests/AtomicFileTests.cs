namespace ReportLint.Files.Tests;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportlint-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Folders_are_made_and_nothing_is_left_beside_the_file()
    {
        var path = Path.Combine(_folder, "a", "b", "某.txt");
        Assert.True(AtomicFile.Write(path, "一\n"));
        Assert.True(AtomicFile.Write(path, "二\n"));
        Assert.Equal("二\n", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
        Assert.NotEqual(0xEF, File.ReadAllBytes(path)[0]);
    }

    [Fact]
    public void A_file_that_says_so_already_keeps_its_time()
    {
        var path = Path.Combine(_folder, "a.txt");
        AtomicFile.Write(path, "一");
        var time = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, time);
        Assert.False(AtomicFile.Write(path, "一"));
        Assert.Equal(time, File.GetLastWriteTimeUtc(path));
    }

    [Fact]
    public void What_cannot_be_written_leaves_the_old_file_whole()
    {
        var path = Path.Combine(_folder, "a.txt");
        Directory.CreateDirectory(path);
        Assert.ThrowsAny<Exception>(() => AtomicFile.Write(path, "一"));
        Assert.Empty(Directory.GetFiles(_folder));
    }
}
