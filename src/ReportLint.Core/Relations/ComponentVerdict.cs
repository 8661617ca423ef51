using ReportLint.Model;

namespace ReportLint.Relations;

/// <summary>What the repairs of a group of equations say of its figures.</summary>
/// <remarks>
/// A figure is in error when every smallest repair changes it to the same value, of several those that leave the most evidence standing. Somebody
/// who made two slips may have made figures that one other change would mend. Hence a repair with one change more counts against it that does without:
/// if slips explain more of it, the figure isn't accused, and in any case nothing is certain.
/// </remarks>
internal sealed class ComponentVerdict
{
    private readonly Report _report;
    private readonly RepairSet _repairs;
    private readonly IReadOnlyList<Repair> _preferred;
    private readonly EvidenceWeight _weight;
    private readonly RepairSlips _slips;
    private readonly Dictionary<int, long> _errors = [];
    private readonly List<Repair> _better = [];

    /// <summary>Looks for the repairs of <paramref name="equations"/>, of which some are broken.</summary>
    public ComponentVerdict(Report report, IReadOnlyList<LinearEquation> equations, EvidenceWeight weight)
    {
        _report = report;
        _weight = weight;
        Equations = equations;
        _slips = new RepairSlips(report, Range);
        _repairs = RepairSearch.Find(equations, Range);
        _preferred = weight.Prefer(_repairs.Smallest);
        FindErrors();
    }

    /// <summary>The equations.</summary>
    public IReadOnlyList<LinearEquation> Equations { get; }

    /// <summary>The stated figures that are in error, each with what to add to it.</summary>
    public IReadOnlyDictionary<int, long> Errors => _errors;

    /// <summary>The repairs that come into question.</summary>
    public IReadOnlyList<Repair> Suspected => [.. _preferred, .. _better];

    /// <summary>Whether evidence decided between repairs of the same size.</summary>
    public bool RestsOnEvidence => _preferred.Count < _repairs.Smallest.Count;

    /// <summary>Whether every repair that is one of the smallest, or changes one figure more, changes <paramref name="variable"/> so.</summary>
    /// <remarks>That a figure was left out besides, which the table declares to be zero, is not thought of.</remarks>
    public bool IsCertain(int variable, long change) =>
        _repairs.IsComplete && _repairs.Smallest.Concat(_repairs.Larger.Where(IsStated)).All(repair => repair.Always(variable, change));

    /// <summary>Whether slips of the finger explain a whole repair.</summary>
    public bool AreSlips(Repair repair) => _slips.CountOthers(repair) == 0;

    private void FindErrors()
    {
        if (_preferred.Count == 0)
            return;
        var shared = new Dictionary<int, long>();
        foreach (var variable in _preferred[0].Variables)
        {
            _preferred[0].Changes(variable, out var change);
            if (change is { } amount && _report.Figures[variable].IsStated && _preferred.All(repair => repair.Always(variable, amount)))
                shared.Add(variable, amount);
        }
        if (shared.Count == 0)
            return;
        var others = _preferred.Min(_slips.CountOthers);
        var against = _weight.CountAgainst(_preferred[0]);
        foreach (var error in shared)
        {
            var better = _repairs.Larger.Where(repair => !repair.Always(error.Key, error.Value) && IsBetter(repair, others, against)).TakeWhile(_ => !_slips.IsExhausted).ToList();
            if (better.Count == 0 && !_slips.IsExhausted)
                _errors.Add(error.Key, error.Value);
            _better.AddRange(better.Except(_better));
        }
    }

    /// <summary>Whether slips explain more of a larger repair; as much is enough where only evidence told the smallest ones apart.</summary>
    private bool IsBetter(Repair larger, int others, int against)
    {
        var most = RestsOnEvidence ? others : others - 1;
        return most >= 0 && _weight.CountAgainst(larger) <= against && _slips.CountOthers(larger) <= most;
    }

    private bool IsStated(Repair repair) => repair.Variables.All(variable => _report.Figures[variable].IsStated);

    private (long Least, long Most) Range(int variable) => PossibleChange.Of(_report, variable);
}
