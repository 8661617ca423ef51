using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Model.Reading;
using ReportLint.Options;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>What one snapshot after the other is made with, as long as the options are the same.</summary>
internal sealed class SnapshotTools
{
    private readonly ConfigurationResolver _configuration;
    private readonly BaselineResolver _baselines;
    private readonly FindingGate _gate;

    /// <summary>New tools; configuration files are read when somebody asks for them.</summary>
    public SnapshotTools(LintOptions options)
    {
        Options = options;
        _configuration = new ConfigurationResolver(options.EditorConfigs, options.Catalogue);
        _baselines = new BaselineResolver(options.EditorConfigs, options.Baseline, options.Catalogue);
        var runner = new RuleRunner(options);
        _gate = new FindingGate(options.Catalogue);
        Checker = new ReportChecker(runner, _gate, _baselines, options.RenderedTexts);
    }

    /// <summary>The options.</summary>
    public LintOptions Options { get; }

    /// <summary>Checks reports.</summary>
    public ReportChecker Checker { get; }

    /// <summary>Reads a report.</summary>
    public Report Read(SourceText source) => Options.Timings is { } timings ? timings.Measure("read", () => ReadOnce(source)) : ReadOnce(source);

    private Report ReadOnce(SourceText source) => Options.LetsGo ? ReportReader.Read(source) : Options.Reports.Read(source);

    /// <summary>What is configured for the file with the absolute name <paramref name="fullPath"/>, and its baseline, are read: threads may then check reports.</summary>
    public ReportOptions Prepare(string fullPath)
    {
        _baselines.Resolve(fullPath);
        return _configuration.Resolve(fullPath);
    }

    /// <summary>The baseline for the file with the absolute name <paramref name="fullPath"/>; null when there is none.</summary>
    public Baseline? BaselineOf(string fullPath) => _baselines.Resolve(fullPath);

    /// <summary>The same tools, with only those configuration files that concern <paramref name="paths"/>.</summary>
    public SnapshotTools Reread(IEnumerable<string> paths)
    {
        var tools = new SnapshotTools(Options);
        foreach (var path in paths)
            tools.Prepare(path);
        return tools;
    }

    /// <summary>What is wrong in configuration files and baselines.</summary>
    public IReadOnlyList<Finding> ConfigurationFindings(IReadOnlyList<CheckedReport> reports)
    {
        var findings = new List<Finding>();
        foreach (var report in reports)
            findings.AddRange(report.InBaseline);
        var found = _configuration.Findings.Concat(_baselines.Findings).ToList();
        if (found.Count == 0 && findings.Count == 0)
            return findings;
        FindingGate.AddConfiguration(found, [.. reports.Select(report => report.Linted)], findings);
        findings.Sort(FindingOrder.Instance);
        return findings;
    }
}
