using ReportLint.Files.Output;
using ReportLint.Testing;

namespace ReportLint.MSBuild.Tests;

public sealed class StaleDocumentTests : IDisposable
{
    private readonly ScratchProject _project = new();

    public StaleDocumentTests()
    {
        _project.Write("a.report.yaml", SampleReport.Clean);
        _project.Write("2021/b.report.yaml", SampleReport.Clean.Replace("管理局", "管理一局", StringComparison.Ordinal));
        _project.Write("bin/2021/app.txt", "not ours");
        _project.Render().AssertClean();
        Assert.Equal(["2021/app.txt", "2021/b.txt", "a.txt"], _project.Documents);
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public void The_document_of_a_report_that_is_gone_is_removed_and_nothing_else()
    {
        _project.Delete("2021/b.report.yaml");

        _project.Render().AssertClean();

        Assert.Equal(["2021/app.txt", "a.txt"], _project.Documents);
    }

    [Fact]
    public void The_document_of_a_renamed_report_moves()
    {
        File.Move(_project.PathOf("2021/b.report.yaml"), _project.PathOf("2021/c.report.yaml"));

        _project.Render().AssertClean();

        Assert.Equal(["2021/app.txt", "2021/c.txt", "a.txt"], _project.Documents);
    }

    [Fact]
    public void The_last_report_takes_its_document_along()
    {
        _project.Delete("a.report.yaml");
        _project.Delete("2021/b.report.yaml");

        _project.Render().AssertClean();

        Assert.Equal(["2021/app.txt"], _project.Documents);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("")]
    [InlineData(null)]
    public void Without_a_format_nothing_stays(string? formats)
    {
        var run = _project.Render(task => task.Formats = formats);

        run.AssertClean();
        Assert.Empty(run.Documents);
        Assert.Equal(["2021/app.txt"], _project.Documents);
    }

    [Fact]
    public void A_document_that_is_gone_already_with_its_folder_is_no_trouble()
    {
        Directory.Delete(_project.PathOf("bin/2021"), recursive: true);
        _project.Delete("2021/b.report.yaml");

        _project.Render().AssertClean();

        Assert.Equal(["a.txt"], _project.Documents);
    }

    [Fact]
    public void What_lies_outside_the_output_folder_stays()
    {
        string[] outside = [_project.Write("binary/x.txt", "x"), _project.Write("x.txt", "x"), Path.Combine(_project.OutputFolder, "..", "y.txt")];
        File.WriteAllText(outside[2], "y");
        new BuildState("", [.. outside.Select(path => new[] { path })]).Write(_project.RenderState, new OutputFiles(_project.Folder));

        _project.Render().AssertClean();

        Assert.All(outside, path => Assert.True(File.Exists(path)));
    }

    [Fact]
    public void Documents_in_a_former_output_folder_stay()
    {
        _project.Render(task => task.OutputDirectory = _project.PathOf("published")).AssertClean();

        Assert.True(File.Exists(_project.PathOf("published/a.txt")));
        Assert.Equal(["2021/app.txt", "2021/b.txt", "a.txt"], _project.Documents);
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData("garbage\n\n\0\nend\n")]
    [InlineData("garbage\n../../..\n/\nend\n")]
    public void A_broken_state_costs_a_run_and_nothing_else(string state)
    {
        File.WriteAllText(_project.RenderState, state);

        _project.Render().AssertClean();

        Assert.Equal(["2021/app.txt", "2021/b.txt", "a.txt"], _project.Documents);
    }

    [Fact]
    public void Cleaning_removes_what_lies_below_the_folder_that_the_build_owns()
    {
        Clean(owned: _project.OutputFolder).AssertClean();
        Assert.Equal(["2021/app.txt"], _project.Documents);
    }

    [Theory]
    [InlineData("obj")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("bin/2021/../../own")]
    public void Cleaning_leaves_texts_alone_that_are_kept_elsewhere(string? owned)
    {
        Clean(owned is { Length: > 0 } ? _project.PathOf(owned) : owned).AssertClean();
        Assert.Equal(["2021/app.txt", "2021/b.txt", "a.txt"], _project.Documents);
    }

    [Fact]
    public void A_text_that_somebody_edited_stays_though_its_report_has_gone()
    {
        _project.Write("bin/2021/b.txt", "改过的");
        _project.Delete("2021/b.report.yaml");
        _project.Render().AssertClean();
        Assert.Equal(["2021/app.txt", "2021/b.txt", "a.txt"], _project.Documents);
    }

    [Theory]
    [InlineData("别人的说明\n")]
    [InlineData("<!DOCTYPE html>\n<title>首页</title>\n")]
    public void Nobody_elses_file_is_written_over(string text)
    {
        File.Delete(_project.RenderState);
        _project.Write("bin/a.txt", text);
        var run = _project.Render();
        Assert.Equal(_project.PathOf("bin/a.txt"), run.OnlyError().File);
        Assert.Equal(text, _project.Read("bin/a.txt"));
    }

    [Fact]
    public void An_earlier_rendering_is_written_over_though_nothing_is_noted_of_it()
    {
        File.Delete(_project.RenderState);
        var now = _project.Read("bin/a.txt");
        _project.Write("bin/a.txt", now.Split('\n')[0] + "\n旧的\n");
        _project.Render().AssertClean();
        Assert.Equal(now, _project.Read("bin/a.txt"));
    }

    private TaskRun Clean(string? owned) => _project.Render(task => (task.Reports, task.Formats, task.OwnedDirectory, task.Cleans) = ([], null, owned, true));
}
