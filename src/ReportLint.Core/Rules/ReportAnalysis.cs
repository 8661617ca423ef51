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
    private readonly ReportSet _reports;
    private IReadOnlyList<ProseBlock>? _prose;
    private IReadOnlyList<Sentence>? _sentences;
    private IReadOnlyList<Claim>? _claims;
    private IReadOnlyList<StatedChange>? _changes;
    private Localization? _localization;

    internal ReportAnalysis(Report report, ReportSet reports)
    {
        Report = report;
        _reports = reports;
    }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>The prose as a reader sees it.</summary>
    public IReadOnlyList<ProseBlock> Prose => _prose ??= ProseReader.Read(Report, _reports.Previous(Report));

    /// <summary>The figures that the prose states, compared with the tables.</summary>
    public IReadOnlyList<Claim> Claims => _claims ??= ClaimMatcher.Match(Report, Sentences);

    /// <summary>Where the broken relations come from.</summary>
    public Localization Localization => _localization ??= ErrorLocalizer.Localize(Report, [.. ClaimEvidence.Of(Report, Claims)]);

    /// <summary>The sentences of the prose, in words.</summary>
    internal IReadOnlyList<Sentence> Sentences => _sentences ??= ClaimMatcher.Sentences(Report, Prose);

    /// <summary>What the prose says of the change from last year.</summary>
    internal IReadOnlyList<StatedChange> Changes => _changes ??= ChangeReader.ReadAll(Sentences, Claims, Report);
}
