using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>Checks report files: text in, findings out. Every host calls this and nothing else.</summary>
public sealed class Linter
{
    private readonly LintOptions _options;
    private readonly RuleRunner _runner;
    private readonly FindingGate _gate;
    private readonly ConfigurationResolver _configuration;
    private readonly BaselineResolver _baselines;

    /// <summary>A linter with <paramref name="options"/>; for one run or several.</summary>
    public Linter(LintOptions options)
    {
        _options = options;
        _runner = new RuleRunner(options);
        _gate = new FindingGate(_runner, options.Catalogue);
        _configuration = new ConfigurationResolver(options.EditorConfigs, options.Catalogue);
        _baselines = new BaselineResolver(options.EditorConfigs, options.Baseline, options.Catalogue);
    }

    /// <summary>Checks <paramref name="sources"/> as the reports of one repository.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public LintResult Lint(IReadOnlyList<SourceText> sources, CancellationToken cancellationToken = default) => Lint(sources, [], cancellationToken);

    /// <summary>Checks <paramref name="sources"/>, which are some of the reports of a repository, and says of them what a check of the whole repository would say.</summary>
    /// <param name="sources">The reports to check.</param>
    /// <param name="context">The other reports of the repository. They are compared with, and read only as far as that takes; nothing is said of them. What is among the sources, by its absolute name, is left out.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public LintResult Lint(IReadOnlyList<SourceText> sources, IReadOnlyList<SourceText> context, CancellationToken cancellationToken = default)
    {
        var reports = new List<LintedReport>(sources.Count);
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reports.Add(new LintedReport(_options.Reports.Read(source), _configuration.Resolve(source.FullPath)));
            paths.Add(source.FullPath);
        }
        var set = new ReportSet([.. reports.Select(report => report.Report)], [.. context.Where(source => paths.Add(source.FullPath))], _options.Reports.Read);

        var analyses = new ReportAnalyses(set);
        var findings = new List<Finding>();
        var suppressed = new List<Finding>();
        var baseline = new BaselineGate(_baselines);
        foreach (var report in reports)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _gate.Pass(report, _runner.Run(report, set, analyses), baseline, findings, suppressed);
        }
        _gate.AddStale(baseline, reports, findings);
        _gate.AddConfiguration(_configuration.Problems.Concat(_baselines.Problems), reports, findings);
        findings.Sort(FindingOrder.Instance);
        suppressed.Sort(FindingOrder.Instance);
        return new LintResult(reports, set, analyses, findings, suppressed);
    }
}
