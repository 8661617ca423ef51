namespace ReportLint.Relations;

/// <summary>
/// Finds the smallest sets of figures whose change makes all equations hold: the error localization problem of official statistics
/// (Fellegi and Holt, "A systematic approach to automatic edit and imputation", 1976; de Waal, Pannekoek and Scholtus, "Handbook of
/// Statistical Data Editing and Imputation", 2011).
/// </summary>
/// <remarks>
/// A broken equation needs a changed figure in it; an equation that holds needs none or at least two. Branching on such an equation
/// until all are served visits only sets that can be repairs. The search is bounded in the size of the sets and in steps.
/// </remarks>
internal sealed class RepairSearch
{
    /// <summary>The most figures that a repair may change.</summary>
    public const int MaxSize = 3;

    private const int MaxSteps = 20_000;
    private const int MaxRepairs = 200;

    private readonly IReadOnlyList<LinearEquation> _equations;
    private readonly Func<int, long, bool> _isPossible;
    private readonly Dictionary<int, List<int>> _equationsOf = [];
    private readonly List<Repair> _repairs = [];
    private readonly HashSet<(int, int, int)> _visited = [];
    private int _size;
    private int _steps;

    private RepairSearch(IReadOnlyList<LinearEquation> equations, Func<int, long, bool> isPossible)
    {
        _equations = equations;
        _isPossible = isPossible;
        for (var i = 0; i < equations.Count; i++)
        {
            foreach (var variable in equations[i].Coefficients.Keys)
            {
                if (!_equationsOf.TryGetValue(variable, out var list))
                    _equationsOf.Add(variable, list = []);
                list.Add(i);
            }
        }
    }

    /// <summary>All repairs of the smallest size; empty when there is none within the bounds, or when there are too many to tell them all.</summary>
    /// <param name="equations">Every equation over the figures, those that hold included.</param>
    /// <param name="isPossible">Whether a variable may change by so much.</param>
    public static IReadOnlyList<Repair> FindSmallest(IReadOnlyList<LinearEquation> equations, Func<int, long, bool> isPossible)
    {
        var search = new RepairSearch(equations, isPossible);
        for (search._size = 1; search._size <= MaxSize; search._size++)
        {
            search._visited.Clear();
            search.Extend([]);
            if (search._steps > MaxSteps || search._repairs.Count > MaxRepairs)
                return [];
            if (search._repairs.Count > 0)
                return search._repairs;
        }
        return [];
    }

    private void Extend(IReadOnlyList<int> chosen)
    {
        if (++_steps > MaxSteps || _repairs.Count > MaxRepairs || !_visited.Add(Key(chosen)))
            return;
        if (FindUnserved(chosen) is { } unserved)
        {
            Branch(chosen, unserved.Coefficients.Keys);
            return;
        }

        var touched = chosen.SelectMany(variable => _equationsOf[variable]).Distinct().Select(index => _equations[index]).ToList();
        var solutions = LinearSolver.Solve(touched, chosen, out var changes);
        if (solutions == SolutionCount.None)
        {
            // Served, but the amounts contradict each other: another figure of these equations must change too.
            Branch(chosen, touched.SelectMany(equation => equation.Coefficients.Keys).Distinct());
            return;
        }
        if (chosen.Count == _size && (solutions == SolutionCount.Many || IsPossible(chosen, changes)))
            _repairs.Add(new Repair(chosen, solutions == SolutionCount.One ? changes : null));
    }

    private void Branch(IReadOnlyList<int> chosen, IEnumerable<int> variables)
    {
        if (chosen.Count == _size)
            return;
        foreach (var variable in variables)
        {
            if (!chosen.Contains(variable))
                Extend([.. chosen.Append(variable).OrderBy(v => v)]);
        }
    }

    /// <summary>A broken equation without a chosen figure, else one that holds with exactly one; of the shortest kind. Null when all are served.</summary>
    private LinearEquation? FindUnserved(IReadOnlyList<int> chosen)
    {
        LinearEquation? found = null;
        foreach (var equation in _equations)
        {
            var count = 0;
            for (var i = 0; i < chosen.Count; i++)
                count += equation.Coefficients.ContainsKey(chosen[i]) ? 1 : 0;
            if ((equation.IsBroken ? count == 0 : count == 1) && (found is null || equation.Coefficients.Count < found.Coefficients.Count))
                found = equation;
        }
        return found;
    }

    private bool IsPossible(IReadOnlyList<int> chosen, long[] changes)
    {
        for (var i = 0; i < changes.Length; i++)
        {
            if (changes[i] == 0 || !_isPossible(chosen[i], changes[i]))
                return false;
        }
        return true;
    }

    private static (int, int, int) Key(IReadOnlyList<int> chosen) =>
        (chosen.Count > 0 ? chosen[0] : -1, chosen.Count > 1 ? chosen[1] : -1, chosen.Count > 2 ? chosen[2] : -1);
}
