using System.Runtime;
using ReportLint.Cli.Output;
using ReportLint.Linting;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary>Checks reports and says how far it has come, where somebody waits for it at a terminal.</summary>
internal static class LintRun
{
    private static readonly MessageTemplate s_checked = new("已检查{0}份报告", "{0} reports checked");

    /// <summary>What <see cref="LintSnapshot.Check"/> finds.</summary>
    public static LintResult Check(LintOptions options, IReadOnlyList<SourceText> sources, IReadOnlyList<SourceText> context, Language language, CliEnvironment environment, CancellationToken cancellationToken) =>
        WithProgress(options, language, environment, told => LintSnapshot.Check(told, sources, context, cancellationToken));

    /// <summary>The snapshot of <see cref="LintSnapshot.Of"/>.</summary>
    public static LintSnapshot Of(LintOptions options, IReadOnlyList<SourceText> sources, IReadOnlyList<SourceText> context, Language language, CliEnvironment environment, CancellationToken cancellationToken) =>
        WithProgress(options, language, environment, told => LintSnapshot.Of(told, sources, context, cancellationToken));

    private static T WithProgress<T>(LintOptions options, Language language, CliEnvironment environment, Func<LintOptions, T> run)
    {
        var progress = new Progress(environment, language, s_checked);
        // Nobody waits between two reports: garbage is collected in one go, and no thread of its own follows it up.
        GCSettings.LatencyMode = GCLatencyMode.Batch;
        var found = run(options with { Checked = progress.Tell, Threads = Environment.ProcessorCount });
        progress.End();
        return found;
    }
}
