using System.CommandLine;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary><c>reportlint fix</c>.</summary>
internal static class FixCommand
{
    /// <summary>The command with its help in <paramref name="language"/>.</summary>
    public static Command Create(Language language, CliEnvironment environment, CancellationToken cancellationToken)
    {
        var paths = CommonOptions.Paths(language);
        var today = CommonOptions.Today(language);
        var failOn = CommonOptions.FailOn(language);
        var dryRun = new Option<bool>("--dry-run") { Description = CliMessages.DryRunOption.ToString(language) };
        var unsafeRules = new Option<string[]>("--unsafe") { Description = CliMessages.UnsafeOption.ToString(language) };

        var cells = new Option<string[]>("--cell") { Description = CliMessages.CellOption.ToString(language) };

        var rollup = new Option<string>("--rollup") { Description = CliMessages.FixRollupOption.ToString(language) };

        var command = new Command("fix", CliMessages.Fix.ToString(language)) { paths, dryRun, unsafeRules, cells, rollup, failOn, today };
        var baseline = new BaselineOptions(language, command);
        command.SetAction(result =>
        {
            var codes = ReadCodes(result.GetValue(unsafeRules) ?? []);
            var addresses = (result.GetValue(cells) ?? []).Select(CellName.Resolve).ToList();
            if (addresses.Count > 0 && codes.Count == 0)
                throw new UsageException(CliMessages.CellWithoutUnsafe);
            if (result.GetValue(rollup) is { } file)
            {
                if (codes.Count > 0 || result.GetValue(paths) is { Length: > 0 })
                    throw new UsageException(CliMessages.RollupAlone);
                return RollupFixRun.Run(file, result.GetValue(dryRun), CommonOptions.ReadLintOptions(result, today, environment, baseline.Read(result, environment)), language, environment, cancellationToken);
            }
            var finder = new ReportFinder(environment);
            var sources = finder.Read(result.GetValue(paths) ?? []);
            var options = CommonOptions.ReadLintOptions(result, today, environment, baseline.Read(result, environment));
            var fixing = new Fixer(codes, addresses).Fix(LintRun.Of(options, sources, finder.ReadContext(), language, environment, cancellationToken), cancellationToken);

            var report = new FixReport(language, environment, result.GetValue(dryRun));
            var areAllWritten = report.Write(fixing);
            finder.TellProblems(language);
            if (!areAllWritten)
                return ExitCode.Usage;
            if (finder.Failure is { } failure)
                return failure;
            return CommonOptions.IsReached(result, failOn, fixing.Remaining) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }

    /// <summary>The codes of the rules that <c>--unsafe</c> names, one by one or separated by commas.</summary>
    private static HashSet<string> ReadCodes(IReadOnlyList<string> values)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in values.SelectMany(value => value.Split([',', '，', ' '], StringSplitOptions.RemoveEmptyEntries)))
            codes.Add(CommonOptions.FindRule(RuleCatalogue.Default, word).Code);
        return codes;
    }
}
