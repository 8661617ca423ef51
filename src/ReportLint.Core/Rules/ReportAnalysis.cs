using System.Diagnostics.CodeAnalysis;
using ReportLint.Claims;
using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Reading;
using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Model.Queries;
using ReportLint.Prose;
using ReportLint.Relations;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules;

/// <summary>What is worked out about one report once, for all rules that ask.</summary>
public sealed class ReportAnalysis
{
    private static readonly LocalizedText s_prose = new("读取正文", "reading the prose");
    private static readonly LocalizedText s_claims = new("理解正文里的数", "understanding the figures in the prose");
    private static readonly LocalizedText s_changes = new("理解正文里的增减", "understanding the changes that the prose states");
    private static readonly LocalizedText s_relations = new("查找不成立的勾稽关系的原因", "finding out where broken relations come from");

    private readonly List<AnalysisFailure> _failures = [];
    private volatile ReportSet? _reports;
    private readonly QueryLog? _log;
    private IReadOnlyList<ProseBlock>? _prose;
    private IReadOnlyList<Sentence>? _sentences;
    private IReadOnlyList<Claim>? _claims;
    private IReadOnlyList<StatedChange>? _changes;
    private IReadOnlyList<PartList>? _partLists;
    private IReadOnlyList<StatedQuantity>? _quantities;
    private SketchedReport? _sketched;
    private Localization? _localization;

    internal ReportAnalysis(Report report, ReportSet reports, bool isRecorded)
        : this(report, reports, isRecorded ? new QueryLog() : null, new object())
    {
    }

    private ReportAnalysis(Report report, ReportSet reports, QueryLog? log, object token)
    {
        Report = report;
        Token = token;
        _log = log;
        _reports = log is null ? reports : reports.Recorded(new QueryRecorder { Current = log });
    }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>The prose as a reader sees it.</summary>
    /// <exception cref="AnalysisFailedException">It could not be read.</exception>
    public IReadOnlyList<ProseBlock> Prose => _reports is not null ? Once(ref _prose, static own => ProseReader.Read(own.Report, own._reports!.Previous(own.Report)), s_prose, "prose") ?? throw Failed() : _prose!;

    /// <summary>The figures that the prose states, compared with the tables. None where reading them failed: the tables are checked all the same.</summary>
    public IReadOnlyList<Claim> Claims => Once(ref _claims, static own => ClaimMatcher.Match(own.Report, own.Sentences), s_claims, "claims") ?? [];

    /// <summary>Where the broken relations come from.</summary>
    /// <exception cref="AnalysisFailedException">It could not be found out.</exception>
    public Localization Localization => _reports is not null
        ? Once(ref _localization, static own => own.Localize(own._reports!), s_relations, "localization") ?? throw Failed()
        : _localization!;

    /// <summary>What could not be worked out, each once.</summary>
    internal IReadOnlyList<AnalysisFailure> Failures
    {
        get
        {
            _ = Claims;
            _ = Changes;
            lock (_failures)
            {
                if (_localization is null && !_failures.Exists(failure => failure.What == s_relations))
                    _ = Try(static own => own.Localization, s_relations, "localization");
                return [.. _failures];
            }
        }
    }

    /// <summary>Where it is written down what takes how long, or null.</summary>
    internal RunTimings? Timings { get; init; }

    /// <summary>What it asked of the other reports; null where nobody wants to know.</summary>
    internal QueryLog? Asked => _log;

    /// <summary>Two analyses with the same token say the same.</summary>
    internal object Token { get; }

    /// <summary>The sentences of the prose, in words.</summary>
    internal IReadOnlyList<Sentence> Sentences => Once(ref _sentences, static own => ClaimMatcher.Sentences(own.Report, own.Prose), s_claims, "sentences") ?? [];

    /// <summary>What the prose says of the change from last year.</summary>
    internal IReadOnlyList<StatedChange> Changes => Once(ref _changes, static own => ChangeReader.ReadAll(own.Sentences, own.Claims, own.Report), s_changes, "changes") ?? [];

    /// <summary>The wholes that the prose gives with their parts, except those with a figure that is already known to be wrong. None where reading the prose failed.</summary>
    internal IReadOnlyList<PartList> PartLists => Once(ref _partLists, static own => PartListReader.ReadAll(own.Sentences, own.Claims), s_claims, "parts") ?? [];

    /// <summary>What the prose counts outside of the form, each with what it is called.</summary>
    internal IReadOnlyList<StatedQuantity> Quantities => Once(ref _quantities, static own => QuantityReader.Read(own.Report, own.Sentences, own.Claims), s_claims, "quantities") ?? [];

    /// <summary>Its texts as they are compared with others; as if there were none where the prose could not be read.</summary>
    internal SketchedReport Sketched => Once(ref _sketched, static own => new SketchedReport(own.Report, own.Prose), s_prose, "sketch") ?? new SketchedReport(Report, []);

    /// <summary>The same analysis among <paramref name="reports"/>; null when they might lead to another.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="change">What is different about them; null where that is not known.</param>
    internal ReportAnalysis? For(ReportSet reports, ReportChange? change)
    {
        if (_log is null || (change is null ? !_log.HoldsFor(reports) : _log.IsConcernedBy(change)))
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
            _partLists = _partLists,
            _quantities = _quantities,
            _sketched = _sketched,
            _localization = _localization,
        }.WithFailures(_failures);
    }

    private Localization Localize(ReportSet reports) =>
        ErrorLocalizer.Localize(Report, [.. ClaimEvidence.Of(Report, Claims), .. CarryOverEvidence.Of(Report, reports.Previous(Report), reports.Next(Report))]);

    private ReportAnalysis WithFailures(List<AnalysisFailure> failures)
    {
        _failures.AddRange(failures);
        return this;
    }

    /// <summary>What <paramref name="work"/> gives, worked out by one thread and kept. An analysis asks no other analysis, so that no two wait for each other.</summary>
    private T? Once<T>(ref T? kept, Func<ReportAnalysis, T> work, LocalizedText what, string stage)
        where T : class
    {
        if (Volatile.Read(ref kept) is { } known)
            return known;
        lock (_failures)
        {
            if (kept is null && Try(work, what, stage) is { } made)
                Volatile.Write(ref kept, made);
            return kept;
        }
    }

    /// <summary>What <paramref name="work"/> gives; null, and a failure noted once, where it throws.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever reading prose throws becomes one RL0099, and the tables are checked all the same.")]
    private T? Try<T>(Func<ReportAnalysis, T> work, LocalizedText what, string stage)
        where T : class
    {
        try
        {
            return Timings is { } timings ? timings.Measure(stage, () => work(this)) : work(this);
        }
        catch (AnalysisFailedException)
        {
            return null;
        }
        catch (Exception exception) when (exception is not TextChangedException)
        {
            if (!_failures.Exists(failure => failure.What == what))
                _failures.Add(new AnalysisFailure(what, exception));
            return null;
        }
    }

    private AnalysisFailedException Failed() => _failures.Count > 0 ? new AnalysisFailedException(_failures[0].Exception.Message, _failures[0].Exception) : new AnalysisFailedException();
}
