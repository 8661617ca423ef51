using ReportLint.Forms;
using ReportLint.Linting;
using ReportLint.Rollover;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary><c>reportlint fix --rollup</c>: the sums of its reports are written into a roll-up.</summary>
internal static class RollupFixRun
{
    private const int MostListed = 5;

    private static readonly MessageTemplate s_notOne = new("--rollup 要写一份汇总的报告，{0}不是", "--rollup needs one report that sums others: {0} is none");
    private static readonly MessageTemplate s_obstacle = new("{0}：{1}，没有改动", "{0}: {1}; left alone");
    private static readonly MessageTemplate s_unknown = new("{0}：{1}格没有改动，下级的这些格没有数，或者这里写不进去：{2}", "{0}: {1} cells were left alone, where a report has no figure or there is no place to write in: {2}");
    private static readonly MessageTemplate s_filled = new("{0}：{1}格写成各单位之和", "{0}: {1} cells are now the sums of the reports");
    private static readonly MessageTemplate s_wouldFill = new("{0}：将把{1}格写成各单位之和", "{0}: {1} cells would become the sums of the reports");
    private static readonly MessageTemplate s_nothing = new("{0}：各格都已经是各单位之和", "{0}: every cell is the sum of the reports already");

    /// <summary>Writes the sums into <paramref name="file"/>.</summary>
    public static int Run(string file, bool isDryRun, LintOptions options, Language language, CliEnvironment environment, CancellationToken cancellationToken)
    {
        var finder = new ReportFinder(environment);
        var sources = finder.Read([file]);
        if (sources.Count != 1)
            throw new UsageException(s_notOne.With(file));
        var lint = LintRun.Check(options, sources, finder.ReadContext(), language, environment, cancellationToken);
        var report = lint.Reports.Single().Report;
        var fill = RollupFiller.Fill(report, lint.Set);
        var path = report.Source.Path;
        if (fill.Obstacle is { } obstacle)
        {
            environment.Complain(s_obstacle.With(path, obstacle), language);
            return ExitCode.Findings;
        }
        if (fill.Unknown.Count > 0)
            environment.Complain(s_unknown.With(path, fill.Unknown.Count, Names(fill.Unknown)), language);
        if (fill.Edits.Count == 0)
        {
            environment.Say(s_nothing.With(path), language);
            return fill.Unknown.Count > 0 ? ExitCode.Findings : ExitCode.Clean;
        }
        var text = TextEdits.Apply(report.Source.Content, fill.Edits);
        if (!(isDryRun ? ReportReplacement.TryShow(report.Source, text, environment, language) : ReportReplacement.Try(report.Source, text, environment, language)))
            return ExitCode.Usage;
        if (isDryRun)
            environment.Complain(s_wouldFill.With(path, fill.Cells), language);
        else
            environment.Say(s_filled.With(path, fill.Cells), language);
        return fill.Unknown.Count > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private static LocalizedList Names(IReadOnlyList<FormCell> cells) => new([.. cells.Take(MostListed).Select(cell => (ILocalizable)cell.Description), .. cells.Count > MostListed ? [LocalizedText.Same("……")] : Array.Empty<ILocalizable>()]);
}
