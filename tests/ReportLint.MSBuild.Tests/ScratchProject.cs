using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ReportLint.MSBuild.Tests;

/// <summary>A project folder of its own, and the tasks as the targets would run them there.</summary>
internal sealed class ScratchProject : IDisposable
{
    public const string Today = "2026-06-30";

    public ScratchProject()
    {
        // Keeps out whatever lies above the temporary folder.
        Write(".editorconfig", "root = true\n");
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("reportlint-tasks-").FullName;

    public string OutputFolder => PathOf("bin");

    public string LintState => PathOf("obj/lint.state");

    public string RenderState => PathOf("obj/render.state");

    public string PathOf(string path) => Path.Combine(Folder, path.Replace('/', Path.DirectorySeparatorChar));

    public string Write(string path, string text)
    {
        var full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    /// <summary>Writes a text of the same length and leaves the file's time, as tools do that set times themselves.</summary>
    public void WriteUnnoticed(string path, string text)
    {
        var full = PathOf(path);
        var (time, length) = (File.GetLastWriteTimeUtc(full), new FileInfo(full).Length);
        File.WriteAllText(full, text);
        File.SetLastWriteTimeUtc(full, time);
        Assert.Equal(length, new FileInfo(full).Length);
    }

    /// <summary>Puts a warning in the place of what the last run noted: where the next one says it, it looked into no report.</summary>
    public void Remember(string code) => File.WriteAllText(LintState, $"{File.ReadAllLines(LintState)[0]}\nwarning\t{code}\t\tx\t1\t1\t1\t2\t记得\nend\n");

    /// <summary>Moves a file's time, so that it counts as changed whatever the clock's resolution.</summary>
    public void Touch(string path) => File.SetLastWriteTimeUtc(PathOf(path), File.GetLastWriteTimeUtc(PathOf(path)).AddSeconds(2));

    public void Delete(string path) => File.Delete(PathOf(path));

    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>The files below the output folder, with <c>/</c>.</summary>
    public IReadOnlyList<string> Documents =>
        Directory.Exists(OutputFolder)
            ? [.. Directory.GetFiles(OutputFolder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(OutputFolder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)]
            : [];

    public TaskRun Lint(Action<LintReports>? change = null)
    {
        using var task = NewLint();
        change?.Invoke(task);
        return Run(task);
    }

    /// <summary>Lints in a build of this engine.</summary>
    public void Lint(IBuildEngine engine)
    {
        using var task = NewLint();
        task.BuildEngine = engine;
        task.Execute();
    }

    public TaskRun Render(Action<RenderReports>? change = null)
    {
        using var task = NewRender();
        change?.Invoke(task);
        return Run(task) with { Documents = [.. task.Documents.Select(document => document.ItemSpec)] };
    }

    /// <summary>Renders in a build of this engine.</summary>
    public void Render(IBuildEngine engine)
    {
        using var task = NewRender();
        task.BuildEngine = engine;
        task.Execute();
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private LintReports NewLint() => new() { Reports = FindReports(), StateFile = LintState, Today = Today };

    private RenderReports NewRender() => new()
    {
        Reports = FindReports(),
        StateFile = RenderState,
        Today = Today,
        ProjectDirectory = Folder,
        OutputDirectory = OutputFolder,
        Formats = "text",
    };

    private static TaskRun Run(ReportTask task)
    {
        var engine = new RecordingBuildEngine();
        task.BuildEngine = engine;
        return new TaskRun(task.Execute(), engine);
    }

    private ITaskItem[] FindReports() => [.. Directory.GetFileSystemEntries(Folder, "*.report.yaml", SearchOption.AllDirectories).Select(path => new TaskItem(path.Replace("%", "%25", StringComparison.Ordinal)))];
}
