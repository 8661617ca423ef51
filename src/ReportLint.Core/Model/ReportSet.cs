using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ReportLint.Model.Queries;
using ReportLint.Model.Reading;
using ReportLint.Model.Rollups;
using ReportLint.Text;

namespace ReportLint.Model;

/// <summary>The reports of a repository, found by agency and year, and by path.</summary>
/// <remarks>The order in which they were given plays no part: they are in the order of their absolute names.</remarks>
public sealed class ReportSet
{
    private readonly ReportPaths _paths;
    private readonly ReportIndex _index;
    private readonly Lazy<ILookup<string, ReportEntry>> _byFormerName;
    // The reports as they are written, without the sums of others; null where nothing sums.
    private readonly ReportSet? _written;
    // A report that nobody keeps any more doesn't stay here either.
    private readonly ConditionalWeakTable<Report, StrongBox<Report?>> _previous = new();
    private readonly ConditionalWeakTable<Report, StrongBox<Report?>> _next = new();
    private readonly ConcurrentDictionary<Report, Rollup?> _matched = new();
    private readonly ConcurrentDictionary<Report, Rollup?> _rollups = new();
    private readonly ConcurrentDictionary<long, ILookup<Report, Rollup>> _parents = new();
    private readonly ReportSet? _asked;

    /// <summary>A set of <paramref name="reports"/>.</summary>
    public ReportSet(IReadOnlyList<Report> reports)
        : this(reports, [], ReportReader.Read)
    {
    }

    /// <summary>A set of <paramref name="reports"/> and of the <paramref name="context"/> around them, which is read as far as somebody asks for it.</summary>
    /// <param name="reports">Reports.</param>
    /// <param name="context">Other files of the same repository.</param>
    /// <param name="read">Reads one of them.</param>
    public ReportSet(IReadOnlyList<Report> reports, IReadOnlyList<SourceText> context, Func<SourceText, Report> read)
        : this(reports.Select(report => new ReportEntry(report)).Concat(context.Select(source => new ReportEntry(source, read))))
    {
    }

    /// <summary>A set of the reports that <paramref name="entries"/> stand for.</summary>
    internal ReportSet(IEnumerable<ReportEntry> entries)
        : this(new ReportPaths(entries))
    {
    }

    private ReportSet(ReportPaths written)
        : this(written, new ReportIndex(written.Entries))
    {
    }

    private ReportSet(ReportPaths written, ReportIndex index)
        : this(written, index, index.Rollups.Count == 0 ? null : new ReportSet(written, index, written: null))
    {
    }

    private ReportSet(ReportPaths paths, ReportIndex index, ReportSet? written)
    {
        _index = index;
        _written = written;
        _paths = written is null ? paths : WithSums(paths, index, new RollupSummer(written));
        _byFormerName = new(() => index.WithFormerNames.Select(place => _paths.Entries[place]).Where(entry => entry.IsIdentified)
            .SelectMany(entry => entry.Report.Formerly.Select(name => (entry, name.Value)))
            .ToLookup(pair => ReportHead.Key(pair.Value, pair.entry.Report.Year!.Value), pair => pair.entry, StringComparer.Ordinal));
    }

    /// <summary>The set <paramref name="asked"/> with a record of what is asked of it.</summary>
    private ReportSet(ReportSet asked, QueryRecorder recorder)
    {
        (_asked, Recorder) = (asked, recorder);
        (_paths, _index, _byFormerName, _written, _previous, _next, _matched, _rollups, _parents) =
            (asked._paths, asked._index, asked._byFormerName, asked._written, asked._previous, asked._next, asked._matched, asked._rollups, asked._parents);
    }

    /// <summary>Where it is written down what is asked; null where nobody wants to know.</summary>
    /// <remarks>A method by which rules ask the set something begins with a line that writes down the question: findings are kept as long as all questions behind them have the same answers.</remarks>
    internal QueryRecorder? Recorder { get; }

    /// <summary>All of them; those that nobody asked for yet are read now.</summary>
    public IReadOnlyList<Report> Reports => _asked is null ? [.. _paths.Entries.Select(entry => entry.Report)] : Ask(0, static (set, _) => set.Reports);

    /// <summary>Their files, by path.</summary>
    internal ReportPaths Paths => _paths;

    /// <summary>The set without the sums of others in roll-ups.</summary>
    internal ReportSet AsWritten => _written ?? this;

    /// <summary>Whether it has files of the same names as <paramref name="other"/>, in the same places.</summary>
    internal bool HasFilesOf(ReportSet other) => _index == other._index || (_paths.Entries.Count == other._paths.Entries.Count
        && _paths.Entries.Zip(other._paths.Entries, (one, another) => string.Equals(one.Source.FullPath, another.Source.FullPath, StringComparison.Ordinal)).All(same => same));

    /// <summary>The report with the absolute name <paramref name="fullPath"/>, with the sums of what it sums; null when it isn't there.</summary>
    public Report? Find(string fullPath) => _asked is null
        ? _paths.Find(fullPath)?.Report
        : Ask(fullPath, static (set, path) => set.Find(path));

    /// <summary>The same set with <paramref name="changed"/> in the place of the file of the same name.</summary>
    public ReportSet With(Report changed) => new(_paths.Entries.Select(entry => string.Equals(entry.Source.FullPath, changed.Source.FullPath, StringComparison.Ordinal) ? new ReportEntry(changed) : entry));

    /// <summary>The reports of <paramref name="agency"/> for <paramref name="year"/>: none, one, or by mistake several.</summary>
    public IReadOnlyList<Report> Find(string agency, long year) => _asked is null
        ? [.. At(_index.Of(agency, year)).Where(entry => entry.IsIdentified).Select(entry => entry.Report)]
        : Ask((agency, year), static (set, of) => set.Find(of.agency, of.year));

    /// <summary>The report for the year before that lies where this one would lie then, by another name of its agency: the file or one of the three folders above it names the year. Null when there is none, when either agency has a report for both years, or when the file's name says nothing.</summary>
    internal Report? InPlaceOfPrevious(Report report) => _asked is not null ? Ask(report, static (set, of) => set.InPlaceOfPrevious(of))
        : report is { Agency: { } agency, Year.Value: var year } && Previous(report) is null
            && ReportPlace.YearBefore(report.Source.FullPath, year).Select(_paths.Find).FirstOrDefault(entry => entry is { IsIdentified: true }) is { Report: { } last }
            && last.Year!.Value == year - 1 && last.Agency!.Value.Trim() is var name && !string.Equals(name, agency.Value.Trim(), StringComparison.Ordinal)
            && Next(last) is null && Find(name, year).Count == 0 && Find(agency.Value, year - 1).Count == 0
            ? last : null;

    /// <summary>Last year's report of the same agency, also under a former name; null when there is none or several.</summary>
    public Report? Previous(Report report) => _asked is null ? _previous.GetValue(report, of => new(FindPrevious(of))).Value : Ask(report, static (set, of) => set.Previous(of));

    /// <summary>Next year's report of the same agency, also under a later name: the one whose previous report <paramref name="report"/> is; null when there is none or several.</summary>
    public Report? Next(Report report) => _asked is null ? _next.GetValue(report, of => new(FindNext(of))).Value : Ask(report, static (set, of) => set.Next(of));

    /// <summary>The reports that <paramref name="report"/> sums; null when it sums none.</summary>
    public Rollup? RollupOf(Report report) => report.Rollup.Count == 0 ? null
        : _asked is not null ? Ask(report, static (set, of) => set.RollupOf(of))
        : _rollups.GetOrAdd(report, added => Match(added) is { } rollup
        ? RollupNeighbours.Compare(rollup, Match(Previous(added)), Match(Next(added)), this)
        : null);

    /// <summary>The roll-ups of the same year that sum <paramref name="report"/> themselves, not by way of others.</summary>
    public IEnumerable<Rollup> ParentsOf(Report report) => _asked is not null ? Ask(report, static (set, of) => (IReadOnlyList<Rollup>)[.. set.ParentsOf(of)])
        : report.Year is { } year ? _parents.GetOrAdd(year.Value, FindParents)[report] : [];

    /// <summary>The years of which there are reports of the agency of <paramref name="report"/>, also under a former name.</summary>
    internal IEnumerable<long> YearsOf(Report report) => _asked is not null ? Ask(report, static (set, of) => (IReadOnlyList<long>)[.. set.YearsOf(of)]) : Names(report)
        .SelectMany(name => At(_index.Of(name))).Where(entry => entry.IsIdentified).Select(entry => entry.Report.Year!.Value);

    /// <summary>Whether, of the reports in the folder of <paramref name="report"/> and of its year, any has one of the year before.</summary>
    internal bool NeighboursReachBack(Report report) => _asked is not null ? Ask(report, static (set, of) => set.NeighboursReachBack(of))
        : report.Year is { } year && _index.ReachesBack(FolderPath.Parent(report.Source.FullPath), year.Value);

    /// <summary>Whether the reports lie in folders, or have names, by the year in which they were published.</summary>
    internal bool IsByYearOfPublication => _asked is not null ? Ask(0, static (set, _) => set.IsByYearOfPublication) : _index.IsByYearOfPublication;

    /// <summary>The files that seem to report on the agency of <paramref name="report"/> for <paramref name="year"/>, and cannot be read.</summary>
    internal IEnumerable<SourceText> Unreadable(Report report, long year) => _asked is not null ? Ask((report, year), static (set, of) => (IReadOnlyList<SourceText>)[.. set.Unreadable(of.report, of.year)]) : Names(report)
        .SelectMany(name => At(_index.Of(name, year))).Where(entry => !entry.IsIdentified).Select(entry => entry.Source);

    /// <summary>The set with <paramref name="changed"/> in the places of the files of the same names.</summary>
    /// <param name="changed">Files of which there are such.</param>
    /// <param name="change">What that changes; null where any answer may be another one.</param>
    internal ReportSet With(IReadOnlyCollection<ReportEntry> changed, out ReportChange? change)
    {
        var written = AsWritten;
        var places = changed.Select(entry => (Place: written._paths.IndexOf(entry.Source.FullPath), Entry: entry)).ToList();
        var paths = written._paths.With(places);
        if (!places.TrueForAll(pair => IsAlike(written._paths.Entries[pair.Place], pair.Entry)))
        {
            change = null;
            return new ReportSet(paths);
        }
        change = new ReportChange();
        foreach (var (place, entry) in places)
        {
            var before = written._paths.Entries[place].Report;
            change.Add(before, entry.Report);
            change.ConcernsRollups |= before.IsDamaged || entry.Report.IsDamaged || !before.Rollup.Select(glob => glob.Value).SequenceEqual(entry.Report.Rollup.Select(glob => glob.Value), StringComparer.Ordinal);
        }
        var now = new ReportSet(paths, _index, written: null);
        now.TakeRollups(written, change);
        if (_written is null)
            return now;
        now = new ReportSet(paths, _index, now);
        // What a roll-up sums may have changed, and so its report.
        foreach (var place in places.Select(pair => pair.Place).Concat(_index.Rollups))
            change.Add(_paths.Entries[place].Report, now._paths.Entries[place].Report);
        now.TakeRollups(this, change);
        return now;
    }

    /// <summary>The same reports, with a record of what is asked of them.</summary>
    internal ReportSet Recorded(QueryRecorder recorder) => new(this, recorder);

    private static ReportPaths WithSums(ReportPaths written, ReportIndex index, RollupSummer summer) =>
        written.With(index.Rollups.Select(place => (place, new ReportEntry(written.Entries[place], summer.Read))));

    /// <summary>Whether <paramref name="now"/> reports on what <paramref name="before"/> reported on, so that the same files are found by it. A file without agency or year is found by what its lines say.</summary>
    private static bool IsAlike(ReportEntry before, ReportEntry now) => before == now || (before.Head == now.Head
        && before.IsIdentified && now.IsIdentified
        && string.Equals(before.Report.Agency!.Value, now.Report.Agency!.Value, StringComparison.Ordinal) && before.Report.Year!.Value == now.Report.Year!.Value
        && before.Report.Formerly.Select(name => name.Value).SequenceEqual(now.Report.Formerly.Select(name => name.Value), StringComparer.Ordinal)
        && before.Report.Rollup.Count > 0 == now.Report.Rollup.Count > 0);

    /// <summary>Takes over from <paramref name="before"/> what sums what, as far as it is known.</summary>
    private void TakeRollups(ReportSet before, ReportChange change)
    {
        if (change.ConcernsRollups)
            return;
        Take(before._matched, _matched);
        Take(before._rollups, _rollups);

        void Take(ConcurrentDictionary<Report, Rollup?> from, ConcurrentDictionary<Report, Rollup?> into)
        {
            foreach (var known in from)
            {
                // Where the globs stand is another place in another text.
                if (change.Now(known.Key) is var report && report.Source == known.Key.Source)
                    into[report] = known.Value?.With(change);
            }
        }
    }

    private IEnumerable<ReportEntry> At(IEnumerable<int> places) => places.Select(place => _paths.Entries[place]);

    private TAnswer Ask<TArgument, TAnswer>(TArgument argument, Func<ReportSet, TArgument, TAnswer> question) => Recorder!.Current.Ask(_asked!, argument, question);

    private Report? FindPrevious(Report report)
    {
        if (report.Year is not { } year)
            return null;
        foreach (var name in Names(report))
        {
            var found = Find(name, year.Value - 1);
            if (found.Count > 0)
                return found.Count == 1 ? found[0] : null;
        }
        return null;
    }

    private Report? FindNext(Report report)
    {
        if (report.Agency is not { } agency || report.Year is not { } year)
            return null;
        var found = Find(agency.Value, year.Value + 1)
            .Concat(_byFormerName.Value[ReportHead.Key(agency.Value, year.Value + 1)].Select(entry => entry.Report))
            .Distinct().Where(next => Previous(next) == report).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private Rollup? Match(Report? report) => report is null || report.Rollup.Count == 0 ? null : _matched.GetOrAdd(report, added => RollupResolver.Match(added, _paths));

    private ILookup<Report, Rollup> FindParents(long year) => At(_index.Rollups).Where(entry => entry.Head.Year == year && entry.IsIdentified)
        .Select(entry => RollupOf(entry.Report)).OfType<Rollup>()
        .SelectMany(rollup => rollup.Children.Select(child => (child, rollup))).ToLookup(pair => pair.child, pair => pair.rollup);

    private static IEnumerable<string> Names(Report report) =>
        report.Agency is { } agency ? report.Formerly.Select(former => former.Value).Prepend(agency.Value) : [];
}
