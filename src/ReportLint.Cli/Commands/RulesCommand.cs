using System.CommandLine;
using ReportLint.Cli.Output;
using ReportLint.Diagnostics;
using ReportLint.Rules;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary><c>reportlint rules</c>.</summary>
internal static class RulesCommand
{
    /// <summary>The command with its help in <paramref name="language"/>.</summary>
    public static Command Create(Language language, CliEnvironment environment)
    {
        var command = new Command("rules", CliMessages.Rules.ToString(language));
        command.SetAction(_ =>
        {
            var ansi = new Ansi(environment.UsesColor);
            foreach (var group in RuleCatalogue.Default.Descriptors.GroupBy(rule => rule.Group))
            {
                environment.Out.WriteLine(ansi.Bold($"{group.Key.Title().ToString(language)} (reportlint.group.{group.Key.Word()}.severity)"));
                foreach (var rule in group)
                    environment.Out.WriteLine($"  {rule.Code}  {ansi.Severity(rule.Severity, rule.Severity.Word().PadRight(7))}  {rule.Name.PadRight(30)}  {rule.Summary.ToString(language)}");
                environment.Out.WriteLine();
            }
            return ExitCode.Clean;
        });
        return command;
    }
}
