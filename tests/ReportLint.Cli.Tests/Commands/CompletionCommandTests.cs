namespace ReportLint.Cli.Tests.Commands;

public sealed class CompletionCommandTests
{
    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void The_script_asks_the_tool_itself(string shell)
    {
        using var folder = new ScratchFolder();
        var run = folder.Run("completion", shell);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("reportlint \"[suggest", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Out);
    }

    [Fact]
    public void Another_shell_is_wrong_usage()
    {
        using var folder = new ScratchFolder();
        Assert.Equal(2, folder.Run("completion", "tcsh").ExitCode);
    }
}
