using System.CommandLine;
using ReportLint.Cli.Documentation;
using ReportLint.Rules;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary><c>reportlint explain</c>.</summary>
internal static class ExplainCommand
{
    /// <summary>The command with its help in <paramref name="language"/>.</summary>
    public static Command Create(Language language, CliEnvironment environment)
    {
        var name = new Argument<string>("rule") { Description = CliMessages.RuleArgument.ToString(language), HelpName = "rule" };
        name.CompletionSources.Add(_ => RuleCatalogue.Default.Descriptors.SelectMany(rule => new[] { rule.Code, rule.Name }));
        var command = new Command("explain", CliMessages.Explain.ToString(language)) { name };
        command.SetAction(result =>
        {
            environment.Out.Write(RulePage.Write(CommonOptions.FindRule(RuleCatalogue.Default, result.GetRequiredValue(name)), language));
            return ExitCode.Clean;
        });
        return command;
    }
}
