using ReportLint.Diagnostics;
using ReportLint.Linting.Caching;
using ReportLint.Model;
using ReportLint.Model.Queries;
using ReportLint.Options;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>
/// The reports of a repository as they were checked at one moment: text in, findings out. Every host calls this and nothing else. Immutable: with changes it becomes the next one, which
/// is what a check of the whole repository would come to, while only that is checked again which can have changed.
/// </summary>
/// <remarks>
/// A text is read again when it is another object. In a report whose text is the same, a rule runs again when a question that it asked of the other reports
/// (<see cref="ReportSet"/>) has another answer now. Findings lie in the report that was checked for them.
/// </remarks>
public sealed class LintSnapshot
{
    private readonly SnapshotTools _tools;
    // By the places of the files in the set; null at those that are only compared with.
    private readonly CheckedReport?[] _checked;
    private readonly ReportAnalyses _analyses;

    private LintSnapshot(SnapshotTools tools, CheckedReport?[] reports, ReportSet set, ReportAnalyses analyses)
    {
        _tools = tools;
        _checked = reports;
        _analyses = analyses;
        Set = set;
        Reports = [.. reports.OfType<CheckedReport>()];
        Configuration = tools.ConfigurationFindings(Reports);
    }

    /// <summary>The reports that were checked, by absolute name.</summary>
    public IReadOnlyList<CheckedReport> Reports { get; }

    /// <summary>The findings in configuration files and baselines.</summary>
    public IReadOnlyList<Finding> Configuration { get; }

    /// <summary>The reports by agency and year, with those that they are only compared with.</summary>
    public ReportSet Set { get; }

    /// <summary>What the host brought besides the files.</summary>
    internal LintOptions Options => _tools.Options;

    /// <summary>A repository without reports.</summary>
    public static LintSnapshot Empty(LintOptions options)
    {
        var set = new ReportSet((IReadOnlyList<Report>)[]);
        return new LintSnapshot(new SnapshotTools(options), [], set, new ReportAnalyses(set, before: null));
    }

    /// <summary>Checks <paramref name="reports"/>, which are all or some of the reports of a repository, and says of them what a check of the whole repository would say.</summary>
    /// <param name="options">What the host brings besides the files.</param>
    /// <param name="reports">The reports to check, known by their absolute names.</param>
    /// <param name="context">The other reports of the repository. They are compared with, and read only as far as that takes; nothing is said of them. What is among the reports is left out.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static LintSnapshot Of(LintOptions options, IReadOnlyList<SourceText> reports, IReadOnlyList<SourceText>? context = null, CancellationToken cancellationToken = default) =>
        Empty(options).With(new LintChanges { Reports = reports, Context = context ?? [] }, cancellationToken);

    /// <summary>What <see cref="Of"/> comes to, for a host that goes on with the findings alone: what only a next snapshot needs is neither made nor kept.</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static LintResult Check(LintOptions options, IReadOnlyList<SourceText> reports, IReadOnlyList<SourceText>? context = null, CancellationToken cancellationToken = default)
    {
        var configuration = options.Results is null ? null : new RecordedConfiguration(options.EditorConfigs);
        var tools = new SnapshotTools(configuration is null ? options : options with { EditorConfigs = configuration });
        var entries = new Dictionary<string, ReportEntry>(StringComparer.Ordinal);
        var around = new Dictionary<string, ReportEntry>(StringComparer.Ordinal);
        Put(context ?? [], around, entries, tools);
        Put(reports, entries, around, tools);
        var set = new ReportSet(entries.Values.Concat(around.Values));
        var analyses = new ReportAnalyses(set, options.Threads, isRecorded: configuration is not null) { Timings = tools.Options.Timings };
        // The reports of one agency lie beside each other then, and find each other's analyses kept.
        var steps = entries.Values.OrderBy(entry => entry.Head.Agency, StringComparer.Ordinal).ThenBy(entry => entry.Source.FullPath, StringComparer.Ordinal)
            .Select(entry => (Entry: entry, Configured: tools.Prepare(entry.Source.FullPath))).ToArray();
        var keeper = configuration is null ? null : new ResultKeeper(tools, configuration, entries.Values.Concat(around.Values), set, analyses);
        var begun = ForAll(steps, tools, step =>
        {
            if (keeper?.Holds(step.Entry) == true)
                return default;
            var asked = keeper is null ? null : new RuleQueries(isTraced: true);
            var found = tools.Checker.Begin(set.Paths.Find(step.Entry.Source.FullPath)!, step.Configured, set, analyses, asked);
            keeper?.Note(step.Entry, asked!);
            if (options.LetsGo)
                found.Linted.Entry.LetGo();
            return found;
        }, cancellationToken, tools.Options.Checked);
        var ended = ForAll([.. steps.Select((step, i) => (step.Entry, step.Configured, Begun: begun[i]))], tools, step =>
        {
            if (keeper?.Holds(step.Entry) == true)
                return keeper.Known(step.Entry, step.Configured);
            var asked = keeper is null ? null : new RuleQueries(isTraced: true);
            var found = tools.Checker.End(step.Entry, step.Begun, set, analyses, asked);
            keeper?.Keep(found, asked!);
            return found;
        }, cancellationToken);
        var byPlace = new CheckedReport?[set.Paths.Entries.Count];
        foreach (var report in keeper is null ? ended : keeper.Finish(ended))
            byPlace[set.Paths.IndexOf(report.Source.FullPath)] = report;
        return new LintSnapshot(tools, byPlace, set, analyses).ToResult();
    }

    /// <summary>The report with the absolute name <paramref name="fullPath"/>; null when it is not among those that were checked.</summary>
    public CheckedReport? Find(string fullPath) => Set.Paths.IndexOf(fullPath) is >= 0 and var place ? _checked[place] : null;

    /// <summary>What is worked out about a report of this snapshot: its prose, the figures stated there, where its broken relations come from. Worked out when first asked for.</summary>
    public ReportAnalysis AnalysisOf(Report report) => _analyses.Of(report);

    /// <summary>The other reports of which something else might be found if the file with the absolute name <paramref name="fullPath"/> were not there.</summary>
    public IReadOnlyList<CheckedReport> DependentsOf(string fullPath)
    {
        var without = new ReportSet(Set.AsWritten.Paths.Entries.Where(entry => !string.Equals(entry.Source.FullPath, fullPath, StringComparison.Ordinal)));
        var analyses = new ReportAnalyses(without, _analyses);
        return [.. Reports.Where(report => !string.Equals(report.Report.Source.FullPath, fullPath, StringComparison.Ordinal)
            && (without.Find(report.Report.Source.FullPath) != report.Report || _tools.Checker.IsDue(report, without, analyses)))];
    }

    /// <summary>The next snapshot.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public LintSnapshot With(LintChanges changes, CancellationToken cancellationToken = default)
    {
        var tools = changes.Options is { } options ? new SnapshotTools(options) : _tools;
        var (set, change, isChecked) = Apply(changes, tools);
        if (change is not null)
            change.KeepsTexts = changes.KeepsRenderedTexts && changes.Options is null;
        var before = set.HasFilesOf(Set) ? _checked : [.. set.Paths.Entries.Select(entry => Find(entry.Source.FullPath))];
        // What a file says that nobody asks for any more is not to be found any more.
        if (tools == _tools && before.Where((report, place) => report is not null && isChecked[place]).Count() < Reports.Count)
            tools = tools.Reread(set.Paths.Entries.Where((_, place) => isChecked[place]).Select(entry => entry.Source.FullPath));

        var analyses = new ReportAnalyses(set, _analyses, change) { Timings = tools.Options.Timings };
        var reports = new CheckedReport?[isChecked.Length];
        // Options are looked up here, not on the threads: that reads files and remembers them.
        var steps = new List<(int Place, CheckedReport? Before, ReportOptions Configured)>();
        for (var place = 0; place < isChecked.Length; place++)
        {
            var known = changes.Options is null && before[place] is { } last && last.Entry == set.AsWritten.Paths.Entries[place] ? last : null;
            if (known is not null && isChecked[place] && change is not null && tools.Checker.IsUnconcerned(known, change, analyses))
                reports[place] = known;
            else if (isChecked[place])
                steps.Add((place, known, known?.Options ?? tools.Prepare(set.Paths.Entries[place].Source.FullPath)));
        }
        var checkedAgain = ForAll([.. steps], tools, step =>
        {
            // A roll-up whose text is the same has other figures when its reports have.
            var entry = set.Paths.Entries[step.Place];
            return step.Before is { } last && last.Report == entry.Report
                ? tools.Checker.Recheck(last, set, analyses, change)
                : tools.Checker.Check(set.AsWritten.Paths.Entries[step.Place], entry, step.Configured, set, analyses);
        }, cancellationToken, tools.Options.Checked);
        for (var i = 0; i < checkedAgain.Length; i++)
            reports[steps[i].Place] = checkedAgain[i];
        analyses.Retain(reports.OfType<CheckedReport>().Select(report => report.Report));
        return new LintSnapshot(tools, reports, set, analyses);
    }

    /// <summary>All of it in the form that a check of the whole repository gives.</summary>
    public LintResult ToResult()
    {
        var findings = Reports.SelectMany(report => report.Findings).Concat(Configuration).ToList();
        var suppressed = Reports.SelectMany(report => report.Suppressed).ToList();
        findings.Sort(FindingOrder.Instance);
        suppressed.Sort(FindingOrder.Instance);
        return new LintResult([.. Reports.Select(report => report.Linted)], Set, _analyses, findings, suppressed);
    }

    private static TResult[] ForAll<T, TResult>(T[] steps, SnapshotTools tools, Func<T, TResult> check, CancellationToken cancellationToken, Action<int>? done = null)
    {
        var found = new TResult[steps.Length];
        var count = 0;
        OnThreads.Run(steps.Length, tools.Options.Timings is null ? tools.Options.Threads : 1, i =>
        {
            found[i] = check(steps[i]);
            done?.Invoke(Interlocked.Increment(ref count));
        }, cancellationToken);
        return found;
    }

    /// <summary>The files that there are after <paramref name="changes"/>, what is different about them, and which of them are checked.</summary>
    private (ReportSet Set, ReportChange? Change, bool[] IsChecked) Apply(LintChanges changes, SnapshotTools tools)
    {
        var known = Set.AsWritten.Paths;
        var entries = new Dictionary<string, (ReportEntry Entry, bool IsChecked)>(StringComparer.Ordinal);
        Put(changes.Context, isChecked: false);
        Put(changes.Reports, isChecked: true);
        if (changes.Removed.Count == 0 && entries.Keys.All(path => known.IndexOf(path) >= 0))
        {
            var isChecked = Array.ConvertAll(_checked, report => report is not null);
            foreach (var put in entries)
                isChecked[known.IndexOf(put.Key)] = put.Value.IsChecked;
            return (Set.With([.. entries.Values.Select(put => put.Entry)], out var change), change, isChecked);
        }
        var removed = new HashSet<string>(changes.Removed, StringComparer.Ordinal);
        for (var place = 0; place < _checked.Length; place++)
        {
            var path = known.Entries[place].Source.FullPath;
            if (!removed.Contains(path) && !entries.ContainsKey(path))
                entries.Add(path, (known.Entries[place], _checked[place] is not null));
        }
        var set = new ReportSet(entries.Values.Select(put => put.Entry));
        return (set, null, [.. set.Paths.Entries.Select(entry => entries[entry.Source.FullPath].IsChecked)]);

        void Put(IReadOnlyList<SourceText> sources, bool isChecked)
        {
            foreach (var source in sources)
            {
                var entry = entries.TryGetValue(source.FullPath, out var put) ? put.Entry : known.Find(source.FullPath);
                entries[source.FullPath] = (entry?.Source == source ? entry : new ReportEntry(source, tools.Read), isChecked);
            }
        }
    }

    private static void Put(IReadOnlyList<SourceText> sources, Dictionary<string, ReportEntry> into, Dictionary<string, ReportEntry> outOf, SnapshotTools tools)
    {
        Func<SourceText, Report> read = tools.Read;
        foreach (var source in sources)
        {
            if (outOf.TryGetValue(source.FullPath, out var moved))
            {
                outOf.Remove(source.FullPath);
                into[source.FullPath] = moved;
            }
            if (!into.TryGetValue(source.FullPath, out var known) || known.Source != source)
                into[source.FullPath] = new ReportEntry(source, read);
        }
    }
}
