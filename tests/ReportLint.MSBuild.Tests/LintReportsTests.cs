using System.Text;
using ReportLint.Testing;

namespace ReportLint.MSBuild.Tests;

public sealed class LintReportsTests : IDisposable
{
    private readonly ScratchProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Fails_at_the_wrong_figure_itself()
    {
        var path = _project.Write("reports/2021/a.report.yaml", SampleReport.WithWrongFigure);

        var error = _project.Lint().OnlyError();

        Assert.Equal("RL1000", error.Code);
        Assert.Equal(path, error.File);
        Assert.Equal((28, 20, 28, 21), (error.LineNumber, error.ColumnNumber, error.EndLineNumber, error.EndColumnNumber));
        Assert.StartsWith("“（一）予以公开”自然人列为5，应为3", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("/RL1000.md", error.HelpLink, StringComparison.Ordinal);
    }

    [Fact]
    public void Warns_and_succeeds()
    {
        _project.Write("a.report.yaml", SampleReport.PublishedLate);

        var run = _project.Lint();

        Assert.True(run.Succeeded);
        Assert.Empty(run.Log.Errors);
        var warning = Assert.Single(run.Log.Warnings);
        Assert.Equal(("RL6017", 4, 7, 4, 17), (warning.Code, warning.LineNumber, warning.ColumnNumber, warning.EndLineNumber, warning.EndColumnNumber));
        Assert.EndsWith("/RL6017.md", warning.HelpLink, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_nothing_about_a_report_that_is_right()
    {
        _project.Write("a.report.yaml", SampleReport.Clean);

        _project.Lint().AssertClean();
    }

    [Fact]
    public void Does_nothing_without_reports()
    {
        _project.Lint().AssertClean();

        Assert.False(File.Exists(_project.LintState));
    }

    [Fact]
    public void Applies_what_the_project_makes_of_warnings()
    {
        _project.Write("a.report.yaml", SampleReport.PublishedLate);

        Assert.Equal("RL6017", _project.Lint(task => task.TreatWarningsAsErrors = true).OnlyError().Code);
        Assert.Equal("RL6017", _project.Lint(task => task.WarningsAsErrors = "RL6017").OnlyError().Code);
        _project.Lint(task => task.NoWarn = "RL6017").AssertClean();
        var run = _project.Lint(task => (task.TreatWarningsAsErrors, task.WarningsNotAsErrors) = (true, "RL6017"));
        Assert.True(run.Succeeded);
        Assert.Equal(["warning RL6017"], run.Said);
    }

    [Fact]
    public void Shows_an_information_where_everybody_sees_it()
    {
        _project.Write("a.report.yaml", SampleReport.PublishedLate);
        _project.Write(".editorconfig", "root = true\n[*.report.yaml]\nreportlint.RL6017.severity = info\n");

        var run = _project.Lint(task => task.TreatWarningsAsErrors = true);

        Assert.True(run.Succeeded);
        Assert.Equal(["message RL6017"], run.Said);
    }

    [Fact]
    public void Takes_the_language_from_the_project_then_from_editorconfig_else_Chinese()
    {
        _project.Write("zh/a.report.yaml", SampleReport.WithWrongFigure);
        Assert.Contains("应为3", _project.Lint().OnlyError().Message, StringComparison.Ordinal);

        _project.Write("zh/.editorconfig", "[*.report.yaml]\nreportlint.language = en\n");
        Assert.Contains("should be 3", _project.Lint().OnlyError().Message, StringComparison.Ordinal);
        Assert.Contains("应为3", _project.Lint(task => task.Language = "zh-CN").OnlyError().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_which_language_or_day_it_cannot_use()
    {
        _project.Write("a.report.yaml", SampleReport.WithWrongFigure);

        var language = _project.Lint(task => task.Language = "{fr}").OnlyError().Message;
        Assert.Contains("ReportLintLanguage", language, StringComparison.Ordinal);
        Assert.Contains("{fr}", language, StringComparison.Ordinal);
        Assert.Contains("zh-CN", language, StringComparison.Ordinal);

        var today = _project.Lint(task => task.Today = "20 Jan").OnlyError().Message;
        Assert.Equal("ReportLintToday: “20 Jan”不是日期，请写成2026-01-20这样", today);
        Assert.Equal("ReportLintToday: '20 Jan' is not a date; write it like 2026-01-20", _project.Lint(task => (task.Today, task.Language) = ("20 Jan", "en")).OnlyError().Message);
    }

    [Fact]
    public void Keeps_braces_and_percent_signs_of_a_message()
    {
        _project.Write("a.report.yaml", SampleReport.Change("单位类型: 部门", "单位类型: '{0} {x} %25 {'"));

        Assert.Contains("{0} {x} %25 {", _project.Lint().OnlyError().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Turns_what_cannot_be_read_into_an_error_at_that_file()
    {
        Directory.CreateDirectory(_project.PathOf("folder.report.yaml"));
        File.WriteAllBytes(_project.PathOf("gb18030.report.yaml"), [.. Encoding.ASCII.GetBytes("agency: "), 0xC4, 0xEA]);
        var missing = _project.PathOf("missing.report.yaml");

        var run = _project.Lint(task => task.Reports = [.. task.Reports, new Microsoft.Build.Utilities.TaskItem(missing)]);

        Assert.False(run.Succeeded);
        foreach (var name in (string[])["folder", "gb18030", "missing"])
            Assert.Contains(run.Log.Errors, error => string.Equals(error.File, _project.PathOf(name + ".report.yaml"), StringComparison.Ordinal) && error.Code.StartsWith("RL00", StringComparison.Ordinal));
    }

    [Fact]
    public void Reads_a_report_that_is_listed_twice_once_and_keeps_its_own_order()
    {
        _project.Write("a.report.yaml", SampleReport.WithWrongFigure.Replace("管理局", "管理一局", StringComparison.Ordinal));
        _project.Write("b.report.yaml", SampleReport.WithWrongFigure);

        var run = _project.Lint(task => task.Reports = [.. task.Reports.Concat(task.Reports).Reverse()]);

        Assert.Equal(["a.report.yaml", "b.report.yaml"], run.Log.Errors.Select(error => Path.GetFileName(error.File)).ToList());
    }

    [Fact]
    public void Logs_an_error_when_the_state_cannot_be_kept()
    {
        _project.Write("a.report.yaml", SampleReport.Clean);
        Directory.CreateDirectory(_project.LintState);

        Assert.NotNull(_project.Lint().OnlyError().Message);
    }

    [Fact]
    public void Stops_without_a_word_when_the_build_is_cancelled()
    {
        _project.Write("a.report.yaml", SampleReport.WithWrongFigure);

        var run = _project.Lint(task => task.Cancel());

        Assert.False(run.Succeeded);
        Assert.Empty(run.Said);
        Assert.False(File.Exists(_project.LintState));
    }
}
