using ReportLint.Claims;
using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Reading;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Relations;

namespace ReportLint.Rules;

/// <summary>What is worked out about one report once, for all rules that ask.</summary>
public sealed class ReportAnalysis
{
    private volatile ReportSet? _reports;
    private readonly SetLog? _log;
    private IReadOnlyList<ProseBlock>? _prose;
    private IReadOnlyList<Sentence>? _sentences;
    private IReadOnlyList<Claim>? _claims;
    private IReadOnlyList<StatedChange>? _changes;
    private Localization? _localization;

    internal ReportAnalysis(Report report, ReportSet reports, bool isRecorded)
        : this(report, reports, isRecorded ? new SetLog() : null, new object())
    {
    }

    private ReportAnalysis(Report report, ReportSet reports, SetLog? log, object token)
    {
        Report = report;
        Token = token;
        _log = log;
        _reports = log is null ? reports : reports.Recorded(new SetRecorder { Current = log });
    }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>The prose as a reader sees it.</summary>
    public IReadOnlyList<ProseBlock> Prose => _reports is { } reports ? _prose ??= ProseReader.Read(Report, reports.Previous(Report)) : _prose!;

    /// <summary>The figures that the prose states, compared with the tables.</summary>
    public IReadOnlyList<Claim> Claims => _claims ??= ClaimMatcher.Match(Report, Sentences);

    /// <summary>Where the broken relations come from.</summary>
    public Localization Localization => _reports is { } reports
        ? _localization ??= ErrorLocalizer.Localize(Report, [.. ClaimEvidence.Of(Report, Claims), .. CarryOverEvidence.Of(Report, reports.Previous(Report), reports.Next(Report))])
        : _localization!;

    /// <summary>Two analyses with the same token say the same.</summary>
    internal object Token { get; }

    /// <summary>The sentences of the prose, in words.</summary>
    internal IReadOnlyList<Sentence> Sentences => _sentences ??= ClaimMatcher.Sentences(Report, Prose);

    /// <summary>What the prose says of the change from last year.</summary>
    internal IReadOnlyList<StatedChange> Changes => _changes ??= ChangeReader.ReadAll(Sentences, Claims, Report);

    /// <summary>The same analysis among <paramref name="reports"/>; null when they might lead to another.</summary>
    internal ReportAnalysis? For(ReportSet reports)
    {
        if (_log is null || !_log.HoldsFor(reports))
            return null;
        if (_prose is not null && _sentences is not null && _claims is not null && _changes is not null && _localization is not null)
        {
            // Everything is worked out: the old set need not stay in memory for more questions.
            _reports = null;
            return this;
        }
        return new ReportAnalysis(Report, reports, _log.Copy(), Token)
        {
            _prose = _prose,
            _sentences = _sentences,
            _claims = _claims,
            _changes = _changes,
            _localization = _localization,
        };
    }
}
