using ReportLint.Testing;

namespace ReportLint.MSBuild.Tests;

/// <summary>Whether a second run reads the reports again shows in what it says where the note of the first one was changed.</summary>
public sealed class LintReportsStateTests : IDisposable
{
    private const string Report = "reports/2021/a.report.yaml";

    private readonly ScratchProject _project = new();

    public LintReportsStateTests()
    {
        _project.Write(Report, SampleReport.WithWrongFigure);
        Assert.Equal(["error RL1000"], _project.Lint().Said);
    }

    public static TheoryData<string> BrokenStates => ["", "\n", "end\n", "garbage", "garbage\nend\n", "\0\0\0\0\n\0\nend\n"];

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Says_the_same_again()
    {
        var first = _project.Lint().OnlyError();
        var written = File.GetLastWriteTimeUtc(_project.LintState);

        var again = _project.Lint().OnlyError();

        Assert.Equal((first.Code, first.File, first.Message, first.HelpLink), (again.Code, again.File, again.Message, again.HelpLink));
        Assert.Equal((28, 20, 28, 21), (again.LineNumber, again.ColumnNumber, again.EndLineNumber, again.EndColumnNumber));
        Assert.Equal(written, File.GetLastWriteTimeUtc(_project.LintState));
    }

    [Fact]
    public void Goes_by_what_it_noted_as_long_as_every_file_says_the_same()
    {
        _project.Remember("RL6017");
        Assert.Equal(["warning RL6017"], _project.Lint().Said);
        _project.Touch(Report);
        Assert.Equal(["warning RL6017"], _project.Lint().Said);
    }

    [Fact]
    public void Reads_again_when_a_report_says_something_else_whatever_its_time_and_length()
    {
        _project.WriteUnnoticed(Report, SampleReport.Clean);
        _project.Lint().AssertClean();
        _project.WriteUnnoticed(Report, SampleReport.WithWrongFigure);
        Assert.Equal(["error RL1000"], _project.Lint().Said);
    }

    [Fact]
    public void Applies_what_the_project_makes_of_warnings_to_what_it_remembers()
    {
        _project.Remember("RL6017");

        Assert.Equal(["error RL6017"], _project.Lint(task => task.TreatWarningsAsErrors = true).Said);
        Assert.Equal(["error RL6017"], _project.Lint(task => task.WarningsAsErrors = "RL6017").Said);
        Assert.Empty(_project.Lint(task => task.NoWarn = "RL6017").Said);
        Assert.Equal(["warning RL6017"], _project.Lint().Said);
    }

    [Fact]
    public void Reads_again_on_another_day_or_in_another_language()
    {
        _project.Remember("RL6017");
        Assert.Equal(["error RL1000"], _project.Lint(task => task.Today = "2026-07-01").Said);
        _project.Remember("RL6017");
        Assert.Equal(["error RL1000"], _project.Lint(task => (task.Today, task.Language) = ("2026-07-01", "en")).Said);
    }

    [Theory]
    [InlineData("reports/2021/.editorconfig")]
    [InlineData("reports/.editorconfig")]
    public void Reads_again_when_an_editorconfig_above_the_report_comes_changes_or_goes(string path)
    {
        _project.Write(path, "[*.report.yaml]\nreportlint.RL1000.severity = warning\n");
        Assert.Equal(["warning RL1000"], _project.Lint().Said);

        _project.Write(path, "[*.report.yaml]\nreportlint.RL1000.severity = info\n");
        Assert.Equal(["message RL1000"], _project.Lint().Said);

        _project.Delete(path);
        Assert.Equal(["error RL1000"], _project.Lint().Said);
    }

    [Fact]
    public void Reads_again_when_a_text_beside_a_report_comes_changes_or_goes()
    {
        const string Text = "reports/2021/a.txt";
        _project.Write(Report, SampleReport.Clean);
        _project.Touch(Report);
        _project.Lint().AssertClean();
        _project.Render();
        var rendered = File.ReadAllText(Path.Combine(_project.OutputFolder, "reports", "2021", "a.txt"));

        _project.Write(Text, rendered);
        _project.Lint().AssertClean();
        _project.Write(Text, rendered + "补记\n");
        Assert.Equal(["error RL6024"], _project.Lint().Said);
        _project.Lint(task => task.WritesTextsBesideReports = true).AssertClean();
        _project.Delete(Text);
        _project.Lint().AssertClean();
    }

    [Fact]
    public void Reads_again_when_a_report_comes_or_goes()
    {
        const string Other = "reports/2021/b.report.yaml";
        _project.Write(Other, SampleReport.PublishedLate.Replace("管理局", "管理一局", StringComparison.Ordinal));
        Assert.Equal(["error RL1000", "warning RL6017"], _project.Lint().Said);

        _project.Delete(Report);
        Assert.Equal(["warning RL6017"], _project.Lint().Said);

        File.Move(_project.PathOf(Other), _project.PathOf(Report));
        var warning = Assert.Single(_project.Lint().Log.Warnings);
        Assert.Equal(_project.PathOf(Report), warning.File);
    }

    [Theory]
    [MemberData(nameof(BrokenStates))]
    public void Reads_again_when_the_state_is_broken(string text) => AssertReadsWith(text);

    [Fact]
    public void Reads_again_when_the_state_is_cut_off_or_was_tampered_with()
    {
        var state = File.ReadAllText(_project.LintState);
        var key = state[..(state.IndexOf('\n', StringComparison.Ordinal) + 1)];

        AssertReadsWith(key);
        AssertReadsWith(key + "error\tRL1000\n");
        AssertReadsWith(key + "error\tRL1000\nend\n");
        AssertReadsWith(state[..^1].Replace("\nend", "", StringComparison.Ordinal));
    }

    private void AssertReadsWith(string state)
    {
        File.WriteAllText(_project.LintState, state);
        Assert.Equal(["error RL1000"], _project.Lint().Said);
        _project.Remember("RL6017");
        Assert.Equal(["warning RL6017"], _project.Lint().Said);
    }
}
