using System.Collections;
using ReportLint.Model.Rollups;

namespace ReportLint.Model.Queries;

/// <summary>The reports that answers brought: somebody may have looked at all that they say.</summary>
internal sealed class AnswerTrace
{
    private readonly HashSet<Report> _reports = [];
    // Each brings hundreds of reports, and is the answer to hundreds of questions.
    private readonly HashSet<Rollup> _rollups = [];
    private Report[]? _reportList;
    private Rollup[]? _rollupList;

    /// <summary>The reports.</summary>
    public IEnumerable<Report> Reports => _reports.Concat(_rollups.SelectMany(rollup => rollup.Seen)).Distinct();

    /// <summary>Whether a question was about what sums what: its answer depends on the globs of reports that the answer doesn't bring.</summary>
    public bool AsksAboutRollups { get; private set; }

    /// <summary>Adds the reports in <paramref name="answer"/>, the answer to a question whose answers are of the type <paramref name="type"/>.</summary>
    public void Add(object? answer, Type type)
    {
        AsksAboutRollups |= type == typeof(Rollup) || typeof(IEnumerable<Rollup>).IsAssignableFrom(type);
        Add(answer);
    }

    /// <summary>Adds the reports in <paramref name="answer"/>.</summary>
    public void Add(object? answer)
    {
        switch (answer)
        {
            case Report report:
                _reports.Add(report);
                break;
            case Rollup rollup:
                _rollups.Add(rollup);
                break;
            case string:
                break;
            case IEnumerable several:
                foreach (var one in several)
                    Add(one);
                break;
        }
    }

    /// <summary>Whether any of the reports is one that <paramref name="change"/> puts another in the place of.</summary>
    public bool IsConcernedBy(ReportChange change)
    {
        if (_reportList?.Length != _reports.Count)
            _reportList = [.. _reports];
        if (_rollupList?.Length != _rollups.Count)
            _rollupList = [.. _rollups];
        foreach (var report in _reportList)
        {
            if (change.Concerns(report))
                return true;
        }
        foreach (var rollup in _rollupList)
        {
            if (change.Concerns(rollup))
                return true;
        }
        return false;
    }
}
