using ReportLint.Cli.Output;
using ReportLint.Linting;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary>Checks reports and says how far it has come, where somebody waits for it at a terminal.</summary>
internal static class LintRun
{
    private static readonly MessageTemplate s_checked = new("已检查{0}份报告", "{0} reports checked");

    /// <summary>The snapshot of <see cref="LintSnapshot.Of"/>.</summary>
    public static LintSnapshot Of(LintOptions options, IReadOnlyList<SourceText> sources, IReadOnlyList<SourceText> context, Language language, CliEnvironment environment, CancellationToken cancellationToken)
    {
        var progress = new Progress(environment, language, s_checked);
        var snapshot = LintSnapshot.Of(options with { Checked = progress.Tell }, sources, context, cancellationToken);
        progress.End();
        return snapshot;
    }
}
