using System.CommandLine;
using ReportLint.Forms;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary><c>reportlint format</c>.</summary>
internal static class FormatCommand
{
    private const string Chinese = "zh";
    private const string English = "en";

    /// <summary>The command with its help in <paramref name="language"/>.</summary>
    public static Command Create(Language language, CliEnvironment environment, CancellationToken cancellationToken)
    {
        var paths = CommonOptions.Paths(language);
        var check = new Option<bool>("--check") { Description = CliMessages.FormatCheckOption.ToString(language) };
        var keys = new Option<string>("--keys") { Description = CliMessages.FormatKeysOption.ToString(language) };
        keys.AcceptOnlyFromAmong(Chinese, English);

        var command = new Command("format", CliMessages.Format.ToString(language)) { paths, check, keys };
        command.SetAction(result =>
        {
            var finder = new ReportFinder(environment);
            var sources = finder.Read(result.GetValue(paths) ?? []);
            KeyLanguage? keyLanguage = result.GetValue(keys) switch { Chinese => KeyLanguage.Chinese, English => KeyLanguage.English, _ => null };
            var run = new FormatRun(language, environment, keyLanguage, result.GetValue(check));
            foreach (var source in sources)
            {
                cancellationToken.ThrowIfCancellationRequested();
                run.Format(source);
            }
            finder.TellProblems(language);
            run.Conclude();
            return run.HasFailedToWrite ? ExitCode.Usage
                : finder.Failure is { } failure ? failure
                : run.IsClean ? ExitCode.Clean
                : ExitCode.Findings;
        });
        return command;
    }
}
