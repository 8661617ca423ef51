using System.Diagnostics;
using ReportLint.Testing;

namespace ReportLint.MSBuild.Tests;

/// <summary>Where the tasks write, and where they don't.</summary>
public sealed class OutputPlaceTests : IDisposable
{
    private readonly ScratchProject _project = new();
    private readonly string _outside = Directory.CreateTempSubdirectory("reportlint-outside-").FullName;

    public OutputPlaceTests()
    {
        _project.Write(".git/HEAD", "");
        _project.Write("a.report.yaml", SampleReport.Clean);
    }

    public static bool IsUnix => !OperatingSystem.IsWindows();

    public void Dispose()
    {
        _project.Dispose();
        Directory.Delete(_outside, recursive: true);
    }

    [Theory(Skip = "Windows has no links for everybody.", SkipUnless = nameof(IsUnix))]
    [InlineData(false)]
    [InlineData(true)]
    public void Texts_that_are_kept_are_not_written_through_a_link_out_of_the_repository(bool isRepository)
    {
        if (isRepository)
            Directory.CreateDirectory(Path.Combine(_outside, ".git"));
        var before = Directory.GetFileSystemEntries(_outside);
        Directory.CreateSymbolicLink(_project.PathOf("texts"), _outside);
        var run = _project.Render(task => task.OutputDirectory = _project.PathOf("texts/2021"));
        Assert.Contains("链接指到了仓库外面", run.OnlyError().Message, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(_outside));
    }

    [Fact(Skip = "Windows has no links for everybody.", SkipUnless = nameof(IsUnix))]
    public void What_the_build_owns_may_lie_on_another_disk()
    {
        Directory.CreateSymbolicLink(_project.PathOf("bin"), _outside);
        Directory.CreateDirectory(Path.Combine(_outside, "obj"));
        Directory.CreateSymbolicLink(_project.PathOf("obj"), Path.Combine(_outside, "obj"));
        _project.Render(task => task.OwnedDirectory = _project.OutputFolder).AssertClean();
        Assert.True(File.Exists(Path.Combine(_outside, "a.txt")));
        Assert.True(File.Exists(Path.Combine(_outside, "obj", "render.state")));
    }

    [Theory(Skip = "Windows has no links for everybody.", SkipUnless = nameof(IsUnix))]
    [InlineData("obj/lint.state")]
    [InlineData("obj/reportlint.results")]
    [InlineData("obj/reportlint.notexts.results")]
    [InlineData("obj/render.state")]
    [InlineData("bin/a.txt")]
    public void Nothing_goes_over_a_report_by_another_name(string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_project.PathOf(name))!);
        using (var process = Process.Start(new ProcessStartInfo("/bin/ln", [_project.PathOf("a.report.yaml"), _project.PathOf(name)]))!)
            process.WaitForExit();
        Assert.True(File.Exists(_project.PathOf(name)));
        _project.Lint();
        _project.Render();
        Assert.Equal(SampleReport.Clean, _project.Read("a.report.yaml"));
    }
}
