namespace ReportLint.Files.Tests;

public sealed class ProgramPathTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportlint-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_program_is_found_in_the_search_path_by_its_absolute_name()
    {
        var program = Program("bin");
        Assert.Equal(program, Find("nowhere", "bin"));
        Assert.Null(Find("nowhere"));
        Assert.Null(ProgramPath.Find("tool", null, _folder));
    }

    [Fact]
    public void The_working_folder_and_relative_entries_are_passed_over()
    {
        Program("work");
        var program = Program("bin");
        var work = Path.Combine(_folder, "work");
        var entries = string.Join(Path.PathSeparator, "", ".", "work", work, work + Path.DirectorySeparatorChar, Path.Combine(work, "..", "work"), Path.Combine(_folder, "bin"));
        Assert.Equal(program, ProgramPath.Find("tool", entries, work));
        Assert.Null(ProgramPath.Find("tool", Path.GetRelativePath(Environment.CurrentDirectory, work), _folder));
    }

    [Fact]
    public void What_cannot_be_run_is_no_program()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.SetUnixFileMode(Program("plain"), UnixFileMode.UserRead);
        Directory.CreateDirectory(Path.Combine(_folder, "folder", "tool"));
        Assert.Equal(Program("bin"), Find("plain", "folder", "bin"));
    }

    private string? Find(params string[] folders) =>
        ProgramPath.Find("tool", string.Join(Path.PathSeparator, folders.Select(folder => Path.Combine(_folder, folder))), Path.Combine(_folder, "elsewhere"));

    private string Program(string folder)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, folder)).FullName, OperatingSystem.IsWindows() ? "tool.exe" : "tool");
        File.WriteAllText(path, "");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return path;
    }
}
