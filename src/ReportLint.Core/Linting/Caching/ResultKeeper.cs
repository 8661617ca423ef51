using System.Collections.Concurrent;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Model;
using ReportLint.Model.Queries;
using ReportLint.Options;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Linting.Caching;

/// <summary>Says of each report whether what the last run found in it still holds, and takes note of what this run finds for the next one.</summary>
/// <remarks>
/// What is found in a report follows from four things: what all results depend on (library, options, configuration), the heads of all files, which answer who reports on what, the
/// texts of those reports that its rules got to see (<see cref="AnswerTrace"/>), and the day, as far as a rule asks for it (<see cref="DaySpan"/>). When all heads are the same, rules that see the same texts ask the same questions and get the same
/// answers. A file that says less or more than its head counts with its text, where anybody read it. RL3008 asks for the most similar of all texts of a year: there, what the texts
/// are compared by counts.
/// </remarks>
internal sealed class ResultKeeper
{
    private readonly ResultCache _cache;
    private readonly SnapshotTools _tools;
    private readonly IReadOnlyList<ReportEntry> _entries;
    private readonly ReportSet _set;
    private readonly ReportAnalyses _analyses;
    private readonly ContentHash _options;
    private readonly KeptRun _kept;
    private readonly Dictionary<string, ContentHash> _contents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileStanding> _standings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ContentHash> _sketches = new(StringComparer.Ordinal);
    private readonly HashSet<string> _holding = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, NotedReport> _noted = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, KeptReport> _found = new(StringComparer.Ordinal);

    /// <summary>A keeper for one run. Configuration has been read.</summary>
    /// <param name="tools">What the run checks with.</param>
    /// <param name="configuration">The configuration files of the run.</param>
    /// <param name="entries">All files of the repository, as they are written.</param>
    /// <param name="set">The same as a set.</param>
    /// <param name="analyses">Their analyses, recorded.</param>
    public ResultKeeper(SnapshotTools tools, RecordedConfiguration configuration, IEnumerable<ReportEntry> entries, ReportSet set, ReportAnalyses analyses)
    {
        (_cache, _tools, _set, _analyses) = (tools.Options.Results!, tools, set, analyses);
        _entries = [.. entries.OrderBy(entry => entry.Source.FullPath, StringComparer.Ordinal)];
        _options = HashOfOptions(tools.Options, configuration);
        foreach (var entry in _entries)
            _contents[entry.Source.FullPath] = ContentHash.Of(entry.Source);
        var kept = KeptRun.Read(_cache.Kept);
        foreach (var entry in _entries)
            _standings[entry.Source.FullPath] = StandingNow(entry, kept);
        _kept = kept.Setup == Setup() ? kept : KeptRun.None;
        FindHolding();
    }

    /// <summary>Whether what the last run found in the report <paramref name="entry"/> still holds.</summary>
    public bool Holds(ReportEntry entry) => _holding.Contains(entry.Source.FullPath);

    /// <summary>What the last run found in the report <paramref name="entry"/>. For any thread.</summary>
    public CheckedReport Known(ReportEntry entry, ReportOptions options)
    {
        var (findings, suppressed, inBaseline) = KeptFindings.Read(_kept.Reports[entry.Source.FullPath].Findings, _tools.Options.Catalogue, path => SourceOf(path, entry)!);
        return new CheckedReport(entry, LintedReport.Readable(_set.Paths.Find(entry.Source.FullPath)!, options), [], analyses: null, findings, suppressed, inBaseline);
    }

    /// <summary>Takes note of what the rules asked that don't compare the report <paramref name="entry"/> with all others, as long as the report is there. For any thread.</summary>
    public void Note(ReportEntry entry, RuleQueries asked)
    {
        var report = _set.Paths.Find(entry.Source.FullPath)!.Report;
        _noted[entry.Source.FullPath] = new NotedReport(report.IsUnreadable, StandingOf(entry), FilesBehind(report, asked), [.. asked.Texts.Select(text => (text.Path, HashOf(text.Text))).Distinct()], asked.Days);
    }

    /// <summary>Keeps what was found in a report. For any thread.</summary>
    /// <param name="report">The report.</param>
    /// <param name="asked">What the rules asked that compare it with all others.</param>
    public void Keep(CheckedReport report, RuleQueries asked)
    {
        var path = report.Entry.Source.FullPath;
        var noted = _noted[path];
        if (noted.IsUnreadable || report.Findings.Any(finding => string.Equals(finding.Rule.Code, InternalError.Rule.Code, StringComparison.Ordinal)))
            return;
        noted.Files.UnionWith(asked.Siblings.Select(sibling => sibling.Nearest?.Other.Source.FullPath).OfType<string>());
        var sources = new HashSet<string>(noted.Files.Concat(noted.Texts.Where(text => text.Content is not null).Select(text => text.Path)), StringComparer.Ordinal);
        if (_tools.BaselineOf(path) is { } baseline)
            sources.Add(baseline.Source.FullPath);
        if (KeptFindings.Write(report, source => sources.Contains(source.FullPath)) is { } findings)
            _found[path] = new KeptReport([.. noted.Files], noted.Texts, [.. asked.Siblings.Select(sibling => new KeptSibling(sibling.Part, sibling.Nearest?.Other.Source.FullPath, sibling.Nearest?.Share ?? 0)).Distinct()], noted.Days.And(asked.Days), findings);
    }

    /// <summary>Keeps the run; the same reports, each with its key.</summary>
    public IEnumerable<CheckedReport> Finish(CheckedReport[] reports)
    {
        _cache.Checked = _noted.Count;
        foreach (var report in reports.Where(report => Holds(report.Entry)))
            _found[report.Entry.Source.FullPath] = _kept.Reports[report.Entry.Source.FullPath];
        var setup = _kept.Setup;
        if (!_noted.IsEmpty || _kept.Reports.Count != reports.Length || _kept.Files.Count != _entries.Count || !_entries.All(IsAsKept))
        {
            foreach (var sketched in _analyses.Compared)
                _sketches[sketched.Source.FullPath] = sketched.ToHash();
            foreach (var entry in _entries.Where(entry => _standings[entry.Source.FullPath] == FileStanding.Unread && entry.IsRead))
                _standings[entry.Source.FullPath] = _noted.TryGetValue(entry.Source.FullPath, out var noted) ? noted.Standing : StandingOf(entry);
            setup = Setup();
            _cache.Next = new KeptRun(setup, _entries.ToDictionary(entry => entry.Source.FullPath, Kept, StringComparer.Ordinal), YearsNow(), _found).ToBytes();
        }
        return reports.Select(report => _found.TryGetValue(report.Entry.Source.FullPath, out var kept) ? report.With(report.Linted.WithKey(Key(setup, kept))) : report);
    }

    private static ContentHash HashOfOptions(LintOptions options, RecordedConfiguration configuration)
    {
        var hash = new HashBuilder();
        hash.Add(typeof(ResultKeeper).Module.ModuleVersionId.ToString());
        hash.Add(options.Baseline.ToString());
        hash.Add(options.RenderedTexts is null ? 0 : 1);
        foreach (var rule in options.Catalogue.Descriptors)
            hash.Add(rule.Code);
        configuration.AddTo(hash);
        return hash.ToHash();
    }

    private ContentHash Setup()
    {
        var hash = new HashBuilder();
        hash.Add(_options);
        foreach (var entry in _entries)
        {
            hash.Add(entry.Source.FullPath);
            hash.Add(entry.Source.Path);
            hash.Add(entry.Head.Agency);
            hash.Add(entry.Head.Year ?? long.MinValue);
            hash.Add((entry.Head.IsCertain ? 1 : 0) + (entry.Head.MayHaveFormerNames ? 2 : 0) + (entry.Head.MayRollUp ? 4 : 0));
            if (_standings[entry.Source.FullPath] == FileStanding.Other)
                hash.Add(_contents[entry.Source.FullPath]);
        }
        return hash.ToHash();
    }

    /// <summary>What is known of a file: of one that has not changed, what was; of one that has, and that somebody read, what reading it says.</summary>
    private FileStanding StandingNow(ReportEntry entry, KeptRun kept) =>
        entry.Source.Defect is not null || !entry.Head.IsCertain || entry.Head.MayHaveFormerNames ? FileStanding.Other
        : !kept.Files.TryGetValue(entry.Source.FullPath, out var before) ? FileStanding.Unread
        : before.Content == _contents[entry.Source.FullPath] || before.Standing == FileStanding.Unread ? before.Standing
        : StandingOf(entry);

    private static FileStanding StandingOf(ReportEntry entry) =>
        entry.Report is { IsUnreadable: false, IsDamaged: false, Agency: { } agency, Year: { } year, Formerly.Count: 0 }
            && string.Equals(agency.Value.Trim(), entry.Head.Agency?.Trim(), StringComparison.Ordinal) && year.Value == entry.Head.Year
            && entry.Report.Rollup.Count > 0 == entry.Head.MayRollUp
            ? FileStanding.Plain : FileStanding.Other;

    private void FindHolding()
    {
        var changed = new HashSet<string>(_entries.Where(entry => !IsAsKept(entry)).Select(entry => entry.Source.FullPath), StringComparer.Ordinal);
        foreach (var report in _kept.Reports.Where(report => report.Value.Days.Contains(_tools.Options.Today.Date) && !report.Value.Files.Any(changed.Contains) && report.Value.Texts.All(IsAsKept)))
            _holding.Add(report.Key);
        CompareSketches(changed);
        var years = YearsNow();
        var known = new Dictionary<(SourceText, string), LikeText?>();
        foreach (var report in _kept.Reports.Where(report => report.Value.Siblings.Count > 0))
        {
            var entry = _set.Paths.Find(report.Key)!;
            var isSame = entry.Head.Year is { } year && years.TryGetValue(year, out var now) == _kept.Years.TryGetValue(year, out var before) && now == before;
            if (!isSame)
                _holding.Remove(report.Key);
            else if (!_holding.Contains(report.Key))
                Remember(report.Value.Siblings, entry, known);
        }
        _analyses.KnownSiblings = known;
    }

    /// <summary>Takes over what texts are compared by, and makes it anew where the file changed, or last year's of the same agency: a text may quote that.</summary>
    private void CompareSketches(HashSet<string> changed)
    {
        var heads = changed.Select(path => _set.Paths.Find(path)!.Head).ToList();
        var agencies = new HashSet<string?>(heads.Select(head => head.Agency?.Trim()), StringComparer.Ordinal);
        var years = new HashSet<long?>(heads.SelectMany(head => new[] { head.Year, head.Year + 1 }));
        foreach (var file in _kept.Files)
        {
            if (file.Value.Sketch is not { } sketch || _set.Paths.Find(file.Key) is not { } entry)
                continue;
            _sketches[file.Key] = years.Contains(entry.Head.Year) && (entry.Head.MayHaveFormerNames || agencies.Contains(entry.Head.Agency?.Trim())) ? _analyses.SketchedOf(entry).ToHash() : sketch;
        }
    }

    private void Remember(IReadOnlyList<KeptSibling> siblings, ReportEntry entry, Dictionary<(SourceText, string), LikeText?> known)
    {
        foreach (var sibling in siblings)
            known[(entry.Source, sibling.Part)] = sibling.File is { } file ? new LikeText(_analyses.SketchedOf(entry), _analyses.SketchedOf(_set.Paths.Find(file)!), sibling.Share) : null;
    }

    private Dictionary<long, ContentHash> YearsNow()
    {
        var years = new SortedDictionary<long, HashBuilder>();
        foreach (var entry in _entries)
        {
            if (entry.Head.Year is not { } year || !_sketches.TryGetValue(entry.Source.FullPath, out var sketch))
                continue;
            if (!years.TryGetValue(year, out var hash))
                years.Add(year, hash = new HashBuilder());
            hash.Add(entry.Source.FullPath);
            hash.Add(sketch);
        }
        return years.ToDictionary(year => year.Key, year => year.Value.ToHash());
    }

    private bool IsAsKept(ReportEntry entry) => _kept.Files.TryGetValue(entry.Source.FullPath, out var before) && before.Content == _contents[entry.Source.FullPath];

    private bool IsAsKept((string Path, ContentHash? Content) text) => HashOf(_tools.Options.RenderedTexts?.Read(text.Path)) == text.Content;

    private static ContentHash? HashOf(SourceText? text) => text is null ? null : ContentHash.Of(text);

    private KeptFile Kept(ReportEntry entry) => new(_contents[entry.Source.FullPath], _standings[entry.Source.FullPath], _sketches.TryGetValue(entry.Source.FullPath, out var sketch) ? sketch : null);

    /// <summary>The files of the reports that the rules, and whoever renders the report, may have looked at.</summary>
    private SortedSet<string> FilesBehind(Report report, RuleQueries asked)
    {
        var trace = new AnswerTrace();
        trace.Add(report);
        trace.Add(_set.Previous(report));
        asked.AddTo(trace);
        var files = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Queue<Report>(trace.Reports);
        var rollsUp = trace.AsksAboutRollups;
        while (open.Count > 0)
        {
            var next = open.Dequeue();
            if (!files.Add(next.Source.FullPath))
                continue;
            foreach (var child in _set.RollupOf(next)?.Children ?? [])
                open.Enqueue(child);
            rollsUp |= next.Rollup.Count > 0;
        }
        if (rollsUp)
            files.UnionWith(_entries.Where(entry => entry.Head.MayRollUp).Select(entry => entry.Source.FullPath));
        return files;
    }

    /// <summary>The file with the absolute name <paramref name="path"/> in which something was found when <paramref name="entry"/> was checked.</summary>
    private SourceText? SourceOf(string path, ReportEntry entry) =>
        string.Equals(path, entry.Source.FullPath, StringComparison.Ordinal) ? entry.Source
        : _set.Paths.Find(path)?.Source ?? (_tools.BaselineOf(entry.Source.FullPath) is { } baseline && string.Equals(baseline.Source.FullPath, path, StringComparison.Ordinal) ? baseline.Source : _tools.Options.RenderedTexts?.Read(path));

    private string Key(ContentHash setup, KeptReport kept)
    {
        var hash = new HashBuilder();
        hash.Add(setup);
        foreach (var file in kept.Files)
        {
            hash.Add(file);
            hash.Add(_contents[file]);
        }
        hash.Add(kept.Findings, kept.Findings.Length);
        return hash.ToHash().ToString();
    }
}
