using Microsoft.Build.Framework;

namespace ReportLint.MSBuild.Tests;

/// <summary>What one run of a task came to.</summary>
internal sealed record TaskRun(bool Succeeded, RecordingBuildEngine Log)
{
    /// <summary>The documents named by the task, by full path.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>Errors, warnings and messages in short: <c>error RL1000</c>.</summary>
    public IReadOnlyList<string> Said =>
    [
        .. Log.Errors.Select(error => $"error {error.Code}".TrimEnd()),
        .. Log.Warnings.Select(warning => $"warning {warning.Code}"),
        .. Log.Messages.Where(message => message.Importance == MessageImportance.High).Select(message => $"message {message.Code}"),
    ];

    /// <summary>The only error, of a run that failed.</summary>
    public BuildErrorEventArgs OnlyError()
    {
        Assert.False(Succeeded);
        Assert.Empty(Log.Warnings);
        return Assert.Single(Log.Errors);
    }

    /// <summary>Checks that the run was successful and silent.</summary>
    public void AssertClean()
    {
        Assert.Empty(Said);
        Assert.True(Succeeded);
    }
}
