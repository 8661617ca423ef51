using System.Diagnostics;
using System.Globalization;
using ReportLint.Rendering;
using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Commands;

/// <summary>The tool is killed at any moment: every file is old or new, and the next run cleans up.</summary>
public sealed class KillTests
{
    private const int Reports = 25;
    private const int Documents = 10;
    private const int FewKills = 4;
    private const int Seed = 20260630;

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("REPORTLINT_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : FewKills;

    [Theory]
    [InlineData("fix")]
    [InlineData("format")]
    [InlineData("render", "-o", "out")]
    [InlineData("baseline")]
    [InlineData("init", "新.report.yaml", "--year", "2021", "--kind", "部门")]
    [InlineData("import", "documents", "-o", "imported", "--force")]
    public void Every_file_is_old_or_new(params string[] arguments)
    {
        using var untouched = NewFolder();
        var old = untouched.Snapshot();
        using var whole = NewFolder();
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, ToolProcess.Run(ToolProcess.Command(whole.Path, arguments)).ExitCode);
        var duration = watch.Elapsed;
        var finished = whole.Snapshot();
        Assert.NotEqual(old, finished);

        var random = new Random(Seed);
        for (var i = 0; i < Kills; i++)
        {
            using var folder = NewFolder();
            RunAndKill(folder, arguments, duration * random.NextDouble());
            foreach (var (name, text) in folder.Snapshot().Where(file => !IsTemporary(file.Key)))
                Assert.True((old.TryGetValue(name, out var before) && string.Equals(before, text, StringComparison.Ordinal)) || (finished.TryGetValue(name, out var after) && string.Equals(after, text, StringComparison.Ordinal)), name);
            Assert.All(old.Keys, name => Assert.True(File.Exists(Path.Combine(folder.Path, name))));

            var again = ToolProcess.Run(ToolProcess.Command(folder.Path, arguments));
            // What was there already is no failure of the second run.
            Assert.True(again.ExitCode == 0 || (arguments[0] is "init" && again.ExitCode == 2), again.Error);
            Assert.Equal(finished, folder.Snapshot());
        }
    }

    private static ScratchFolder NewFolder()
    {
        var folder = new ScratchFolder();
        for (var i = 0; i < Reports; i++)
            folder.With($"{2021 + (i % 3)}/{i}.report.yaml", ScratchFolder.Warns.Replace("示例市乙局", $"示例市第{i}局", StringComparison.Ordinal).Replace("依申请公开: {未列: 0}", "依申请公开:   {未列: 0}", StringComparison.Ordinal));
        for (var i = 0; i < Documents; i++)
        {
            var report = Lint.Read(SampleReport.Clean.Replace("城市管理局", $"第{i}街道办事处", StringComparison.Ordinal));
            folder.With($"documents/{i}.txt", TextRenderer.Render(ReportDocumentBuilder.Build(report, lastYear: null)));
        }
        return folder;
    }

    private static void RunAndKill(ScratchFolder folder, string[] arguments, TimeSpan after)
    {
        using var process = Process.Start(ToolProcess.Command(folder.Path, arguments))!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(after))
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        Task.WaitAll([output, error], TestContext.Current.CancellationToken);
    }

    private static bool IsTemporary(string name) => Path.GetFileName(name) is var file && file.StartsWith(".reportlint-", StringComparison.Ordinal) && file.EndsWith(".tmp", StringComparison.Ordinal);
}
