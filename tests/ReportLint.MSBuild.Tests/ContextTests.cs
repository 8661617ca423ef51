using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using ReportLint.Testing;

namespace ReportLint.MSBuild.Tests;

/// <summary>Reports are compared with those of the repository that are no part of the project.</summary>
public sealed class ContextTests : IDisposable
{
    private const string Report = "project/2022.report.yaml";
    private const string Other = "reports/2021.report.yaml";

    private readonly ScratchProject _project = new();

    public ContextTests()
    {
        _project.Write(Report, SampleReport.NextYear);
        _project.Write(Other, SampleReport.Clean);
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public void They_are_seen_and_nothing_is_said_of_them()
    {
        _project.Write(Other, SampleReport.WithWrongFigure);
        Assert.Equal(["error RL4043"], _project.Lint(task => task.Reports = Items(Report)).Said);
        Lint().AssertClean();

        _project.Render(task => (task.Reports, task.Context) = (Items(Report), Items(Other))).AssertClean();
        Assert.Equal(["project/2022.txt"], _project.Documents);
        Assert.Contains("上年是2件", _project.Read("bin/project/2022.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_in_one_of_them_is_noticed_and_else_nothing_is_read_again()
    {
        Lint().AssertClean();
        _project.WriteUnnoticed(Other, SampleReport.Change("年度: 2021", "年度: 2023"));
        Assert.Equal(["error RL4043"], Lint().Said);
        _project.Remember("RL6017");
        Assert.Equal(["warning RL6017"], Lint().Said);

        _project.Write(Other, SampleReport.Clean);
        _project.Touch(Other);
        Lint().AssertClean();

        _project.Delete(Other);
        Assert.Equal(["error RL4043"], _project.Lint(task => task.Reports = Items(Report)).Said);
    }

    [Fact]
    public void The_rest_of_the_repository_is_found_by_its_git_folder()
    {
        Assert.Equal([Other], Found("", search: true));
        Assert.Empty(Found("project", search: true));
        _project.Write(".git/HEAD", "");
        Assert.Equal([Other], Found("project", search: true));
        Assert.Empty(Found("project", search: false));
        Assert.Equal([Other], Found("project", search: false, Other, Report));
        Assert.Equal([Other], Found("project", search: true, Other));
    }

    private TaskRun Lint() => _project.Lint(task => (task.Reports, task.Context) = (Items(Report), Items(Other)));

    private IEnumerable<string> Found(string folder, bool search, params string[] named)
    {
        var task = new FindReportContext { Reports = Items(Report), Named = Items(named), Search = search, ProjectDirectory = _project.PathOf(folder), BuildEngine = new RecordingBuildEngine() };
        Assert.True(task.Execute());
        return task.Context.Select(item => Path.GetRelativePath(_project.Folder, item.ItemSpec).Replace('\\', '/'));
    }

    private ITaskItem[] Items(params string[] names) => [.. names.Select(name => new TaskItem(_project.PathOf(name)))];
}
