using System.CommandLine;
using ReportLint.Cli.Diff;
using ReportLint.Cli.Output;
using ReportLint.Comparison;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary><c>reportlint diff</c>.</summary>
internal static class DiffCommand
{
    /// <summary>The command with its help in <paramref name="language"/>.</summary>
    public static Command Create(Language language, CliEnvironment environment, CancellationToken cancellationToken)
    {
        var before = new Argument<string?>("before") { Description = DiffMessages.BeforeArgument.ToString(language), Arity = ArgumentArity.ZeroOrOne };
        var after = new Argument<string?>("after") { Description = DiffMessages.AfterArgument.ToString(language), Arity = ArgumentArity.ZeroOrOne };
        var today = CommonOptions.Today(language);
        var formats = new Option<string[]>("--format", "-f") { Description = DiffMessages.FormatOption.ToString(language), DefaultValueFactory = _ => [TextDiffFormatter.Name] };
        formats.CompletionSources.Add(_ => DiffFormats.Names);
        var failOn = CommonOptions.FailOn(language);
        failOn.Description = DiffMessages.FailOnOption.ToString(language);

        var command = new Command("diff", DiffMessages.Command.ToString(language)) { before, after, formats, failOn, today };
        var baseline = new BaselineOptions(language, command);
        command.SetAction(result =>
        {
            var targets = OutputTarget.ReadAll(result.GetValue(formats) ?? [], DiffFormats.Names, environment);
            string[] arguments = [.. new[] { result.GetValue(before), result.GetValue(after) }.OfType<string>()];
            var sides = new DiffSides(environment, CommonOptions.ReadLintOptions(result, today, environment, baseline.Read(result, environment)), cancellationToken);
            var (old, now) = sides.Read(arguments);
            var diff = new DiffResult(RepositoryComparison.Of(old, now), old, sides.BeforeName, now, sides.AfterName);

            var formatting = new FormattingOptions(CommonOptions.ReadLanguage(result), environment.UserLanguage, environment.UsesColor);
            foreach (var target in targets)
                target.Write(formatting, (options, writer) => DiffFormats.Create(target.Format).Write(diff, options, writer));
            if (!diff.HasReports)
            {
                environment.Complain(DiffMessages.NoReports, language);
                return ExitCode.NoReports;
            }
            return CommonOptions.IsReached(result, failOn, diff.WorstGained) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }
}
