using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Diagnostics;

public sealed class RunTimingsTests
{
    [Fact]
    public void What_a_rule_asks_for_is_not_its_own_time()
    {
        // A clock that ticks whenever somebody looks at it.
        var clock = 0L;
        var timings = new RunTimings(() => clock++);
        var source = SourceText.FromString("a.report.yaml", SampleReport.Clean, "/a.report.yaml");
        var result = LintSnapshot.Of(new LintOptions { Today = Lint.Today, Catalogue = Lint.Rules, Timings = timings }, [source], cancellationToken: TestContext.Current.CancellationToken).ToResult();

        Assert.Equal(Lint.Source(source).Describe(), result.Findings.Describe());
        Assert.Superset(Lint.Rules.Rules.Select(rule => rule.Descriptor.Code).ToHashSet(), timings.Times.Select(time => time.Name).ToHashSet());
        Assert.Contains(timings.Times, time => time is { Name: "read", Count: 1 });
        Assert.Contains(timings.Times, time => time is { Name: "prose", Count: 1 });
        Assert.All(timings.Times, time => Assert.True(time.Ticks > 0));
        Assert.Equal(timings.Times.Select(time => time.Ticks).OrderDescending(), timings.Times.Select(time => time.Ticks));
    }
}
