using System.Collections;
using ReportLint.Model.Rollups;

namespace ReportLint.Model.Queries;

/// <summary>The reports that answers brought: somebody may have looked at all that they say.</summary>
internal sealed class AnswerTrace
{
    private readonly HashSet<Report> _reports = [];
    private Report[]? _list;

    /// <summary>The reports.</summary>
    public Report[] Reports => _list is { } list && list.Length == _reports.Count ? list : _list = [.. _reports];

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
                Add(rollup.Report);
                Add(rollup.Globs);
                Add(rollup.Gone);
                Add(rollup.Newcomers);
                break;
            case RollupGlob glob:
                Add(glob.Children);
                Add(glob.Missing);
                break;
            case MissingChild child:
                Add(child.Other);
                Add(child.Unlisted);
                break;
            case string:
                break;
            case IEnumerable several:
                foreach (var one in several)
                    Add(one);
                break;
        }
    }
}
