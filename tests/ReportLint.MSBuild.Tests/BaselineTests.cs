using ReportLint.Testing;

namespace ReportLint.MSBuild.Tests;

public sealed class BaselineTests : IDisposable
{
    private const string Report = "reports/2021/a.report.yaml";

    private const string Entry = "RL1000 | requests.outcomes.granted.natural-person | 5 | 3\n";

    private readonly ScratchProject _project = new();

    public BaselineTests() => _project.Write(Report, SampleReport.WithWrongFigure);

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("reports/2021/reportlint.baseline", "a.report.yaml")]
    [InlineData("reportlint.baseline", Report)]
    public void The_nearest_baseline_counts_and_its_coming_changing_and_going_is_noticed(string path, string report)
    {
        Assert.Equal(["error RL1000"], _project.Lint().Said);

        _project.Write(path, $"{report} | {Entry}");
        _project.Lint().AssertClean();
        _project.Render().AssertClean();
        _project.Lint().AssertClean();

        _project.Write(path, $"{report} | RL0004 | x\n");
        Assert.Equal(["error RL1000", "warning RL0021"], _project.Lint().Said);

        _project.Delete(path);
        Assert.Equal(["error RL1000"], _project.Lint().Said);
    }

    [Fact]
    public void Another_file_or_none_can_be_named()
    {
        var file = _project.Write("基 线/old.baseline", $"../{Report} | {Entry}");
        Assert.Equal(["error RL1000"], _project.Lint().Said);
        _project.Lint(task => task.Baseline = file).AssertClean();
        Assert.Equal(["error RL1000"], _project.Lint().Said);

        _project.Write("reportlint.baseline", $"{Report} | {Entry}");
        _project.Lint().AssertClean();
        Assert.Equal(["error RL1000"], _project.Lint(task => task.Baseline = "none").Said);
    }

    [Fact]
    public void A_named_file_that_is_not_there_is_an_error()
    {
        var error = _project.Lint(task => task.Baseline = _project.PathOf("nowhere")).OnlyError();
        Assert.Contains("ReportLintBaseline", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_in_a_baseline_is_said_there()
    {
        var path = _project.Write("reportlint.baseline", $"{Report} | {Entry}garbage\n");
        var error = _project.Lint().OnlyError();
        Assert.Equal(("RL0024", path, 2), (error.Code, error.File, error.LineNumber));
    }
}
