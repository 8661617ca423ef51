using ReportLint.Claims;
using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Reading;
using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Options;
using ReportLint.Prose;
using ReportLint.Relations;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules;

/// <summary>What a rule sees, and where it puts its findings.</summary>
public sealed class RuleContext
{
    private readonly List<Finding> _findings;
    private readonly ReportAnalyses _analyses;
    private readonly ReportEntry _entry;
    private readonly DateTime _today;
    private Report? _report;
    private ReportAnalysis? _own;

    internal RuleContext(ReportEntry entry, ReportSet reports, ReportAnalyses analyses, ReportOptions options, DateTime today, List<Finding> findings)
    {
        _analyses = analyses;
        _entry = entry;
        Reports = reports;
        _today = today.Date;
        Options = options;
        _findings = findings;
    }

    /// <summary>The report to check.</summary>
    public Report Report => _report ??= _entry.Report;

    /// <summary>All reports of the repository, for rules that compare.</summary>
    public ReportSet Reports { get; }

    /// <summary>What is configured for the report.</summary>
    public ReportOptions Options { get; }

    /// <summary>The day of the check; a host's option, never the clock. What a rule finds that asks for it is found anew every day: where <see cref="IsToCome(DateTime)"/> will do, that is asked.</summary>
    public DateTime Today
    {
        get
        {
            Log?.Note(new DaySpan(_today, _today));
            return _today;
        }
    }

    /// <summary>Whether <paramref name="date"/> has not come yet on the day of the check.</summary>
    public bool IsToCome(DateTime date)
    {
        Log?.Note(DaySpan.LikeToday(date, _today));
        return date > _today;
    }

    /// <summary>Whether the <paramref name="year"/> has not begun yet on the day of the check.</summary>
    public bool IsToCome(long year) => year > DateTime.MaxValue.Year || (year >= DateTime.MinValue.Year && IsToCome(new DateTime((int)year, 1, 1)));

    /// <summary>What is worked out about <paramref name="report"/>, which may be another of the set.</summary>
    public ReportAnalysis AnalysisOf(Report report)
    {
        var analysis = report == Report ? _own ??= _analyses.Of(report) : _analyses.Of(report);
        Log?.Note(analysis);
        return analysis;
    }

    /// <summary>The report of another agency and the same year whose text of <paramref name="part"/> is most like this report's; null where none holds most of it.</summary>
    internal LikeText? NearestSibling(string part)
    {
        var nearest = _analyses.NearestSibling(_analyses.SketchedOf(_entry), part);
        Log?.Note(_entry, part, nearest);
        return nearest;
    }

    /// <summary>Where the report's broken relations come from; worked out once for all rules that ask.</summary>
    public Localization Localization => Analysis.Localization;

    /// <summary>The prose of the report as a reader sees it; read once for all rules that ask.</summary>
    public IReadOnlyList<ProseBlock> Prose => Analysis.Prose;

    /// <summary>The figures that the prose states, compared with the tables; read once for all rules that ask.</summary>
    public IReadOnlyList<Claim> Claims => Analysis.Claims;

    /// <summary>The sentences of the prose, in words.</summary>
    internal IReadOnlyList<Sentence> Sentences => Analysis.Sentences;

    /// <summary>What the prose says of the change from last year.</summary>
    internal IReadOnlyList<StatedChange> Changes => Analysis.Changes;

    /// <summary>The wholes that the prose gives with their parts, except those with a figure that is already known to be wrong.</summary>
    internal IReadOnlyList<PartList> PartLists => Analysis.PartLists;

    /// <summary>What the prose counts outside of the form.</summary>
    internal IReadOnlyList<StatedQuantity> Quantities => Analysis.Quantities;

    /// <summary>What could not be worked out about the report, by a defect of this tool.</summary>
    internal IReadOnlyList<AnalysisFailure> Failures => Analysis.Failures;

    /// <summary>The text that was rendered before and is kept beside the report; null when there is none.</summary>
    public SourceText? RenderedText
    {
        get
        {
            if (Rendering.RenderedText.PathBeside(Report.Source.FullPath) is not { } path)
                return null;
            var text = RenderedTexts?.Read(path);
            Log?.Note(path, text);
            return text;
        }
    }

    internal IRenderedTextSource? RenderedTexts { get; init; }

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

    /// <summary>Adds a finding of <paramref name="rule"/> at a part of the prose.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="block">The block of prose.</param>
    /// <param name="span">The characters at fault, in the text of <paramref name="block"/>.</param>
    /// <param name="message">What is wrong with them.</param>
    /// <param name="edits">What to write instead; see <see cref="ProseBlock.Replace"/>.</param>
    /// <param name="expected">The value that would be right, or null.</param>
    /// <param name="cell">The address of the cell that it speaks of, or null.</param>
    /// <param name="related">Other places that belong to it.</param>
    /// <param name="severity">A lower severity than the rule's own, or null.</param>
    public void Add(RuleDescriptor rule, ProseBlock block, TextSpan span, Message message, IReadOnlyList<SuggestedEdit>? edits = null,
        string? expected = null, string? cell = null, IReadOnlyList<RelatedLocation>? related = null, Severity? severity = null) => Add(new Finding
        {
            Rule = rule,
            Severity = severity ?? rule.Severity,
            Message = message,
            Location = new Location(Report.Source, block.InFile(span)),
            Cell = cell,
            Expected = expected,
            Actual = block.Text.Substring(span.Start, span.Length),
            Related = related ?? [],
            Edits = edits ?? [],
        });

    /// <summary>Points at a figure of another report from a finding.</summary>
    public static RelatedLocation Related(Report report, Figure figure, ILocalizable message) => new(new Location(report.Source, figure.Span), message, figure.Cell.Address);

    /// <summary>Points at <paramref name="figure"/> from a finding.</summary>
    public RelatedLocation Related(Figure figure, ILocalizable message) => new(new Location(Report.Source, figure.Span), message, figure.Cell.Address);

    /// <summary>Points at a part of the prose from a finding.</summary>
    public RelatedLocation Related(ProseBlock block, TextSpan span, ILocalizable message) => new(new Location(Report.Source, block.InFile(span)), message);

    /// <summary>Takes note of what the rule asks about the world around the report; null where nobody wants to know.</summary>
    internal RuleQueries? Log { get; set; }

    private ReportAnalysis Analysis => AnalysisOf(Report);
}
