using System.CommandLine;
using ReportLint.Cli.Completion;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary><c>reportlint completion</c>.</summary>
internal static class CompletionCommand
{
    /// <summary>The command with its help in <paramref name="language"/>.</summary>
    public static Command Create(Language language, CliEnvironment environment)
    {
        var shell = new Argument<string>("shell") { Description = CliMessages.ShellArgument.ToString(language) };
        shell.AcceptOnlyFromAmong([.. Shell.Names]);
        var command = new Command("completion", CliMessages.Completion.ToString(language)) { shell };
        command.SetAction(result =>
        {
            environment.Out.Write(Shell.Script(result.GetRequiredValue(shell)));
            return ExitCode.Clean;
        });
        return command;
    }
}
