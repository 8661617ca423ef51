using System.Diagnostics;
using System.Text;
using ReportLint.Files.Output;

namespace ReportLint.Files.Tests.Output;

public sealed class OutputFilesTests : IDisposable
{
    private const string Title = "示例市示例局2021年政府信息公开工作年度报告";

    private readonly string _above = Directory.CreateTempSubdirectory("reportlint-files-").FullName;
    private readonly string _folder;

    public OutputFilesTests()
    {
        _folder = Directory.CreateDirectory(Path.Combine(_above, "repo")).FullName;
        Directory.CreateDirectory(PathOf(".git"));
    }

    public static bool IsUnix => !OperatingSystem.IsWindows();

    public static TheoryData<string> SourceNames => ["a.report.yaml", "甲.REPORT.YAML", ".editorconfig", "sub/.editorconfig"];

    public void Dispose() => Directory.Delete(_above, recursive: true);

    [Fact]
    public void Folders_are_made_and_nothing_is_left_beside_the_file()
    {
        Assert.True(Write("a/b/某.txt", "一\n"));
        Assert.True(Write("a/b/某.txt", "二\n"));
        Assert.Equal("二\n", Read("a/b/某.txt"));
        Assert.Equal([PathOf("a/b/某.txt")], Directory.GetFiles(PathOf("a/b")));
        Assert.NotEqual(0xEF, File.ReadAllBytes(PathOf("a/b/某.txt"))[0]);
    }

    [Fact]
    public void A_file_that_says_so_already_keeps_its_time()
    {
        Write("a.txt", "一");
        var time = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(PathOf("a.txt"), time);
        Assert.False(Write("a.txt", "一"));
        Assert.Equal(time, File.GetLastWriteTimeUtc(PathOf("a.txt")));
    }

    [Fact]
    public void A_folder_of_that_name_is_left_alone()
    {
        Directory.CreateDirectory(PathOf("a.txt"));
        Assert.Equal(OutputRefusal.IsFolder, Refused("a.txt", OutputKind.Listing));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_name_may_be_as_long_as_the_file_system_allows()
    {
        // 255 bytes, or 255 characters on Windows.
        var name = new string('局', 83) + ".txt";
        Assert.True(Write(name, "一"));
        Assert.True(Write(name, "二"));
        Assert.Equal("二", Read(name));
    }

    [Theory]
    [MemberData(nameof(SourceNames))]
    public void What_is_made_from_reports_never_goes_where_reports_and_configuration_are(string name)
    {
        Directory.CreateDirectory(PathOf("sub"));
        foreach (var kind in (OutputKind[])[OutputKind.Listing, OutputKind.Document, OutputKind.Baseline])
            Assert.Equal(OutputRefusal.IsSource, Refused(name, kind));
        File.WriteAllText(PathOf(name), "年度: 2021\n");
        Assert.Equal(OutputRefusal.IsSource, Refused(name, OutputKind.Listing));
        Assert.Equal("年度: 2021\n", Read(name));
    }

    [Fact]
    public void Only_a_baseline_goes_where_a_baseline_is()
    {
        Assert.Equal(OutputRefusal.IsSource, Refused("reportlint.baseline", OutputKind.Listing));
        Assert.True(Outputs.Write(PathOf("reportlint.baseline"), "#", OutputKind.Baseline));
    }

    [Theory(Skip = "Windows has no links for everybody.", SkipUnless = nameof(IsUnix))]
    [InlineData("a.report.yaml")]
    [InlineData(".editorconfig")]
    public void A_link_to_a_source_is_no_way_around(string name)
    {
        File.WriteAllText(PathOf(name), "年度: 2021\n");
        File.CreateSymbolicLink(PathOf("out.json"), name);
        Assert.Equal(OutputRefusal.IsSource, Refused("out.json", OutputKind.Listing));
        Assert.Equal("年度: 2021\n", Read(name));
    }

    [Theory]
    [InlineData("我的笔记\n")]
    [InlineData("\uFEFF读我\n" + Title)]
    [InlineData("<!DOCTYPE html>\n<title>首页</title>")]
    [InlineData("PK\u0003\u0004")]
    public void A_rendering_never_goes_over_what_is_no_rendering(string text)
    {
        File.WriteAllText(PathOf("a.txt"), text);
        Assert.Equal(OutputRefusal.NotOurs, Refused("a.txt", OutputKind.Document));
        Assert.Equal(text.TrimStart('\uFEFF'), Read("a.txt"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(Title + "\n旧的\n")]
    [InlineData("别的局2020年政府信息公开工作年度报告\n")]
    [InlineData("# " + Title + "\n\n旧的")]
    [InlineData("\uFEFF" + Title + "\r\n旧的")]
    [InlineData("<!DOCTYPE html>\n<html>\n<title>" + Title + "</title>")]
    public void A_rendering_goes_over_an_earlier_one(string text)
    {
        File.WriteAllText(PathOf("a.txt"), text);
        Assert.True(Outputs.Write(PathOf("a.txt"), Title + "\n新的\n", OutputKind.Document));
    }

    [Fact]
    public void A_title_of_its_own_is_recognised_where_it_is_the_same()
    {
        File.WriteAllText(PathOf("a.txt"), "自拟标题\n旧的");
        Assert.True(Outputs.Write(PathOf("a.txt"), "自拟标题\n新的", OutputKind.Document));
        Assert.Equal(OutputRefusal.NotOurs, Assert.Throws<OutputRefusedException>(() => Outputs.Write(PathOf("a.txt"), "另一标题\n", OutputKind.Document)).Refusal);
    }

    [Fact]
    public void What_is_new_is_not_written_over_what_is_there()
    {
        Outputs.Create(PathOf("新/a.report.yaml"), "一");
        Assert.Equal(OutputRefusal.Exists, Assert.Throws<OutputRefusedException>(() => Outputs.Create(PathOf("新/a.report.yaml"), "二")).Refusal);
        Assert.Equal("一", Read("新/a.report.yaml"));
        Assert.Single(Directory.GetFileSystemEntries(PathOf("新")));
    }

    [Fact]
    public void A_read_only_file_is_left_alone()
    {
        File.WriteAllText(PathOf("a.txt"), "一");
        File.SetAttributes(PathOf("a.txt"), FileAttributes.ReadOnly);
        Assert.Equal(OutputRefusal.ReadOnly, Refused("a.txt", OutputKind.Listing));
        File.SetAttributes(PathOf("a.txt"), FileAttributes.Normal);
    }

    [Theory(Skip = "Windows has no links for everybody.", SkipUnless = nameof(IsUnix))]
    [InlineData("real/b.txt")]
    [InlineData("../repo/real/b.txt")]
    [InlineData("second")]
    public void A_link_is_followed_within_the_repository(string leadsTo)
    {
        Directory.CreateDirectory(PathOf("real"));
        File.CreateSymbolicLink(PathOf("second"), "real/b.txt");
        File.CreateSymbolicLink(PathOf("link.txt"), leadsTo);
        // What it leads to isn't there yet.
        Assert.True(Write("link.txt", "一"));
        Assert.True(Write("link.txt", "二"));
        Assert.Equal(("二", leadsTo), (Read("real/b.txt"), new FileInfo(PathOf("link.txt")).LinkTarget));
    }

    [Theory(Skip = "Windows has no links for everybody.", SkipUnless = nameof(IsUnix))]
    [InlineData("link.txt", "../outside.txt")]
    [InlineData("link.txt", "../missing.txt")]
    [InlineData("folder/a.txt", "..")]
    [InlineData("folder/new/a.txt", "..")]
    public void What_lies_outside_is_not_written(string name, string leadsTo)
    {
        File.WriteAllText(Path.Combine(_above, "outside.txt"), "外");
        File.CreateSymbolicLink(PathOf(name.Split('/')[0]), leadsTo);
        Assert.Equal(OutputRefusal.LeadsOutside, Refused(name, OutputKind.Report));
        Assert.Equal(["outside.txt"], Directory.GetFiles(_above).Select(Path.GetFileName));
        Assert.Equal("外", File.ReadAllText(Path.Combine(_above, "outside.txt")));
    }

    [Fact(Skip = "Windows has no links for everybody.", SkipUnless = nameof(IsUnix))]
    public void Links_in_a_circle_are_refused()
    {
        File.CreateSymbolicLink(PathOf("a"), "b");
        File.CreateSymbolicLink(PathOf("b"), "a");
        Assert.Equal(OutputRefusal.LinksInCircle, Refused("a", OutputKind.Listing));
    }

    [Fact(Skip = "Windows has no such modes.", SkipUnless = nameof(IsUnix))]
    public void Mode_and_hard_links_are_kept()
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherExecute;
        Write("a.txt", "一个较长的旧文本");
        File.SetUnixFileMode(PathOf("a.txt"), Mode);
        Write("a.txt", "二");
        Assert.Equal(Mode, File.GetUnixFileMode(PathOf("a.txt")));
        Run("ln", "a.txt", "b.txt");
        Write("a.txt", "三个字");
        Write("b.txt", "四");
        Assert.Equal(("四", "四"), (Read("a.txt"), Read("b.txt")));
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    [Fact(Skip = "Windows has no pipes with names in folders.", SkipUnless = nameof(IsUnix))]
    public async Task A_pipe_is_written_to_and_stays_one()
    {
        Run("mkfifo", "pipe");
        var reading = Task.Run(() => File.ReadAllText(PathOf("pipe")), TestContext.Current.CancellationToken);
        Assert.True(Write("pipe", "一"));
        Assert.Equal("一", await reading);
        Assert.True(OutputFiles.IsStream(PathOf("pipe")));
    }

    [Theory(Skip = "Windows has no devices in folders.", SkipUnless = nameof(IsUnix))]
    [InlineData("/dev/null")]
    [InlineData("/dev/stderr")]
    public void A_device_is_written_to(string path)
    {
        Assert.True(Outputs.Write(path, "", OutputKind.Listing));
        File.CreateSymbolicLink(PathOf("link"), "/dev/null");
        // A link in the repository that leads out, though.
        Assert.Equal(OutputRefusal.LeadsOutside, Refused("link", OutputKind.Listing));
        Assert.True(OutputFiles.IsStream(path));
    }

    [Fact(Skip = "There is no such device.", SkipUnless = nameof(IsUnix))]
    public void A_full_disk_is_said()
    {
        if (!File.Exists("/dev/full"))
            return;
        var exception = Assert.ThrowsAny<IOException>(() => Outputs.Write("/dev/full", new string('一', 100_000), OutputKind.Listing));
        Assert.Equal(Text.FileProblem.DiskFull, SystemFailure.KindOf(exception));
    }

    [Fact]
    public void What_a_killed_run_left_is_removed_and_nothing_else()
    {
        foreach (var name in (string[])[".reportlint-0123456789abcdef.tmp", ".reportlint-0123456789abcdeg.tmp", ".reportlint-0123456789abcde.tmp", "x.tmp", ".reportlint.tmp"])
            File.WriteAllText(PathOf(name), "");
        using (new FileStream(PathOf(".reportlint-fedcba9876543210.tmp"), FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            Write("a.txt", "一");
            Assert.Equal([".reportlint-0123456789abcde.tmp", ".reportlint-0123456789abcdeg.tmp", ".reportlint-fedcba9876543210.tmp", ".reportlint.tmp", "a.txt", "x.tmp"], Names());
        }
        Write("a.txt", "二");
        Assert.DoesNotContain(".reportlint-fedcba9876543210.tmp", Names());
    }

    [Fact(Skip = "Windows has no links for everybody.", SkipUnless = nameof(IsUnix))]
    public void A_link_with_the_name_of_a_temporary_file_is_left_alone()
    {
        File.WriteAllText(PathOf("precious"), "贵重");
        File.CreateSymbolicLink(PathOf(".reportlint-0123456789abcdef.tmp"), "precious");
        Write("a.txt", "一");
        Assert.Equal("贵重", Read("precious"));
    }

    private OutputFiles Outputs => new(_folder);

    private IEnumerable<string?> Names() => Directory.GetFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private bool Write(string name, string text) => Outputs.Write(PathOf(name), text, OutputKind.Listing);

    private OutputRefusal Refused(string name, OutputKind kind) => Assert.Throws<OutputRefusedException>(() => Outputs.Write(PathOf(name), "新", kind)).Refusal;

    private string Read(string name) => File.ReadAllText(PathOf(name), Encoding.UTF8);

    private string PathOf(string name) => Path.Combine(_folder, name.Replace('/', Path.DirectorySeparatorChar));

    private void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(ProgramPath.Find(program, Environment.GetEnvironmentVariable("PATH"), _folder)!, arguments) { WorkingDirectory = _folder })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
