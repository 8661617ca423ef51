using ReportLint.Configuration;
using ReportLint.Findings;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Relations;
using ReportLint.Text;

namespace ReportLint.Rules;

/// <summary>What a rule sees, and where it puts its findings.</summary>
public sealed class RuleContext
{
    private readonly List<Finding> _findings;
    private Localization? _localization;
    private IReadOnlyList<ProseBlock>? _prose;

    internal RuleContext(Report report, ReportSet reports, ReportOptions options, DateTime today, List<Finding> findings)
    {
        Report = report;
        Reports = reports;
        Today = today;
        Options = options;
        _findings = findings;
    }

    /// <summary>The report to check.</summary>
    public Report Report { get; }

    /// <summary>All reports of the repository, for rules that compare.</summary>
    public ReportSet Reports { get; }

    /// <summary>What is configured for the report.</summary>
    public ReportOptions Options { get; }

    /// <summary>The day of the check; a host's option, never the clock.</summary>
    public DateTime Today { get; }

    /// <summary>Where the report's broken relations come from; worked out once for all rules that ask.</summary>
    public Localization Localization => _localization ??= ErrorLocalizer.Localize(Report);

    /// <summary>The prose of the report as a reader sees it; read once for all rules that ask.</summary>
    public IReadOnlyList<ProseBlock> Prose => _prose ??= ProseReader.Read(Report, Reports.Previous(Report));

    /// <summary>Whether configuration leaves <paramref name="rule"/> switched on.</summary>
    public bool IsEnabled(RuleDescriptor rule) => Options.SeverityOf(rule) != Severity.None;

    /// <summary>Adds a finding at its rule's own severity, or a lower one; configuration is applied afterwards.</summary>
    public void Add(Finding finding) => _findings.Add(finding);

    /// <summary>Adds a finding of <paramref name="rule"/> at <paramref name="figure"/>.</summary>
    public void Add(RuleDescriptor rule, Figure figure, Message message, string? expected = null, IReadOnlyList<RelatedLocation>? related = null) => Add(new Finding
    {
        Rule = rule,
        Severity = rule.Severity,
        Message = message,
        Location = new Location(Report.Source, figure.Span),
        Cell = figure.Cell.Address,
        Actual = figure.IsKnown ? figure.Written : null,
        Expected = expected,
        Related = related ?? [],
    });

    /// <summary>Adds a finding of <paramref name="rule"/> at <paramref name="span"/>.</summary>
    public void Add(RuleDescriptor rule, TextSpan span, Message message, string? actual = null, Severity? severity = null) => Add(new Finding
    {
        Rule = rule,
        Severity = severity ?? rule.Severity,
        Message = message,
        Location = new Location(Report.Source, span),
        Actual = actual,
    });

    /// <summary>Points at <paramref name="figure"/> from a finding.</summary>
    public RelatedLocation Related(Figure figure, ILocalizable message) => new(new Location(Report.Source, figure.Span), message, figure.Cell.Address);
}
