using System.Diagnostics.CodeAnalysis;
using ReportLint.Configuration;
using ReportLint.Findings;
using ReportLint.Model;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>Checks report files: text in, findings out. Every host calls this and nothing else.</summary>
public sealed class Linter
{
    private static readonly MessageTemplate s_ruleFailed = new(
        "规则{0}（{1}）运行时出错：{2}。其他规则照常检查；请报告这个问题",
        "rule {0} ({1}) failed: {2}. The other rules ran as usual; please report this");

    private readonly LintOptions _options;
    private readonly ConfigurationResolver _configuration;
    private readonly BaselineResolver _baselines;

    /// <summary>A linter with <paramref name="options"/>; for one run or several.</summary>
    public Linter(LintOptions options)
    {
        _options = options;
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
            Check(report, set, analyses, baseline, findings, suppressed);
        }
        foreach (var (report, source, problem) in baseline.Stale(reports))
            AddConfigured(ToFinding(source, problem), report.Options, findings);
        foreach (var (source, problem) in _configuration.Problems.Concat(_baselines.Problems))
        {
            var finding = ToFinding(source, problem);
            var severity = reports.Select(report => report.Options.SeverityOf(finding.Rule)).FirstOrDefault(configured => configured is not null) ?? finding.Severity;
            if (severity != Severity.None)
                findings.Add(finding with { Severity = severity });
        }
        findings.Sort(FindingOrder.Instance);
        suppressed.Sort(FindingOrder.Instance);
        return new LintResult(reports, set, analyses, findings, suppressed);
    }

    private void Check(LintedReport linted, ReportSet set, ReportAnalyses analyses, BaselineGate baseline, List<Finding> findings, List<Finding> suppressed)
    {
        var (report, options) = linted;
        var found = new List<Finding>();
        var context = new RuleContext(report, set, analyses, options, _options.Today, found) { RenderedTexts = _options.RenderedTexts };
        foreach (var rule in _options.Catalogue.Rules)
        {
            if (context.IsEnabled(rule.Descriptor))
                Run(rule, context, found);
        }

        var problems = new List<Problem>();
        var gate = new SuppressionGate(SuppressionReader.Read(report, _options.Catalogue, problems), options);
        foreach (var finding in found)
        {
            var configured = options.SeverityOf(finding.Rule) is { } severity ? finding with { Severity = severity } : finding;
            if ((gate.Suppress(configured) ?? baseline.HoldBack(configured)) is { } silent)
                suppressed.Add(silent);
            else
                findings.Add(configured);
        }
        problems.AddRange(gate.Stale(report));
        foreach (var problem in problems)
            AddConfigured(ToFinding(report.Source, problem), options, findings);
    }

    private static void AddConfigured(Finding finding, ReportOptions options, List<Finding> findings)
    {
        var severity = options.SeverityOf(finding.Rule) ?? finding.Severity;
        if (severity != Severity.None)
            findings.Add(finding with { Severity = severity });
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a rule throws becomes RL0099, and the other rules go on.")]
    private void Run(Rule rule, RuleContext context, List<Finding> found)
    {
        var before = found.Count;
        try
        {
            rule.Check(context);
        }
        catch (Exception exception)
        {
            found.RemoveRange(before, found.Count - before);
            var internalError = Descriptor("RL0099");
            if (context.IsEnabled(internalError))
            {
                var reason = $"{exception.GetType().Name}: {exception.Message}";
                context.Add(internalError, new TextSpan(0, 0), s_ruleFailed.With(rule.Descriptor.Code, rule.Descriptor.Name, reason));
            }
        }
    }

    private Finding ToFinding(SourceText source, Problem problem)
    {
        var rule = Descriptor(problem.Code);
        return new Finding
        {
            Rule = rule,
            Severity = rule.Severity,
            Message = problem.Message,
            Location = new Location(source, problem.Span),
            Cell = problem.Cell,
            Expected = problem.Expected,
            Actual = problem.Actual,
            Related = problem.Related,
            Edits = problem.Edits,
        };
    }

    private RuleDescriptor Descriptor(string code) => (_options.Catalogue.Find(code) ?? RuleCatalogue.Default.Find(code)!).Descriptor;
}
