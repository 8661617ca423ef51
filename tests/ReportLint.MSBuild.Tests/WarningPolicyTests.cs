using ReportLint.Diagnostics;

namespace ReportLint.MSBuild.Tests;

public sealed class WarningPolicyTests
{
    private const string Code = "RL1015";

    [Theory]
    [InlineData(false, null, null, null, Severity.Warning)]
    [InlineData(true, null, null, null, Severity.Error)]
    [InlineData(false, "NU1605;RL1015", null, null, Severity.Error)]
    [InlineData(false, "RL0008", null, null, Severity.Warning)]
    [InlineData(true, null, "RL1015", null, Severity.Warning)]
    [InlineData(true, null, "RL0008", null, Severity.Error)]
    [InlineData(false, "RL1015", "RL1015", null, Severity.Warning)]
    [InlineData(false, null, null, "1701;RL1015", Severity.None)]
    [InlineData(true, "RL1015", null, "RL1015", Severity.None)]
    public void Does_with_a_warning_what_the_project_says(bool treatAsErrors, string? asErrors, string? notAsErrors, string? noWarn, Severity expected) =>
        Assert.Equal(expected, new WarningPolicy(treatAsErrors, asErrors, notAsErrors, noWarn).Apply(Code, Severity.Warning));

    [Theory]
    [InlineData(Severity.Error)]
    [InlineData(Severity.Info)]
    [InlineData(Severity.None)]
    public void Leaves_everything_but_warnings_alone(Severity severity)
    {
        Assert.Equal(severity, new WarningPolicy(treatWarningsAsErrors: true, Code, null, null).Apply(Code, severity));
        Assert.Equal(severity, new WarningPolicy(treatWarningsAsErrors: false, null, Code, Code).Apply(Code, severity));
    }
}
