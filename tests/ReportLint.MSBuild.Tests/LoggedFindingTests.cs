using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Testing;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.MSBuild.Tests;

public sealed class LoggedFindingTests
{
    private static readonly Finding s_finding = Assert.Single(
        LintSnapshot.Of(new LintOptions { Today = new DateTime(2026, 6, 30, 0, 0, 0, DateTimeKind.Unspecified) },
            [SourceText.FromString("a.report.yaml", SampleReport.WithWrongFigure)]).ToResult().Findings);

    [Fact]
    public void Has_what_a_build_log_shows()
    {
        var logged = LoggedFinding.From(s_finding, Language.English);

        Assert.Equal(new LoggedFinding(Severity.Error, "RL1000", s_finding.Rule.HelpLink, "a.report.yaml", 28, 20, 28, 21, s_finding.Message.ToString(Language.English)), logged);
    }

    [Fact]
    public void Comes_back_from_its_fields()
    {
        var logged = LoggedFinding.From(s_finding, Language.Chinese);

        Assert.Equal(logged, LoggedFinding.FromFields([.. logged.ToFields()]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("error|RL1000|help|a|28|20|28|21")]
    [InlineData("error|RL1000|help|a|28|20|28|21|message|more")]
    [InlineData("fatal|RL1000|help|a|28|20|28|21|message")]
    [InlineData("error|RL1000|help|a|28|20|28|x|message")]
    public void Is_nothing_when_the_fields_are_something_else(string fields) => Assert.Null(LoggedFinding.FromFields(fields.Split('|')));
}
