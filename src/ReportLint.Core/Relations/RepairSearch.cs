namespace ReportLint.Relations;

/// <summary>
/// Finds the smallest sets of figures whose change makes all equations hold: the error localization problem of official statistics
/// (Fellegi and Holt, "A systematic approach to automatic edit and imputation", 1976; de Waal, Pannekoek and Scholtus, "Handbook of
/// Statistical Data Editing and Imputation", 2011).
/// </summary>
/// <remarks>
/// A broken equation needs a changed figure in it; an equation that holds needs none or at least two. Branching on such an equation until all
/// are served visits only sets that can be repairs. Where all are served and the set still isn't what is wanted (its amounts contradict
/// each other, or a figure would be negative, or it is too small), a larger repair must change another figure of the same equations.
/// The search is bounded in the size of the sets and in its work.
/// </remarks>
internal sealed class RepairSearch
{
    /// <summary>The most figures that a repair may change.</summary>
    public const int MaxSize = 3;

    private const int MaxWork = 200_000;
    private const int WorkOfSolving = 20;
    private const int MaxRepairs = 200;

    private readonly IReadOnlyList<LinearEquation> _equations;
    private readonly Func<int, (long Least, long Most)> _range;
    private readonly int[] _variables;
    private readonly int[][] _equationsOf;
    private readonly int[][] _membersOf;
    private readonly int[] _chosenWhereUnserved;
    private readonly int[] _chosenIn;
    private readonly bool[] _isChosen;
    private readonly List<int> _chosen = new(MaxSize);
    private readonly HashSet<(int, int, int)> _visited = [];
    private List<Repair> _repairs = [];
    private int _unserved;
    private int _size;
    private int _work;

    private RepairSearch(IReadOnlyList<LinearEquation> equations, Func<int, (long Least, long Most)> range)
    {
        _equations = equations;
        _range = range;
        _variables = [.. equations.SelectMany(equation => equation.Coefficients.Keys).Distinct().OrderBy(variable => variable)];
        _isChosen = new bool[_variables.Length];
        _membersOf = [.. equations.Select(equation => equation.Coefficients.Keys.Select(variable => Array.BinarySearch(_variables, variable)).ToArray())];
        _equationsOf = [.. _variables.Select(variable => Enumerable.Range(0, equations.Count).Where(i => equations[i].Coefficients.ContainsKey(variable)).ToArray())];
        // A broken equation wants a chosen figure; one that holds doesn't want exactly one.
        _chosenWhereUnserved = [.. equations.Select(equation => equation.IsBroken ? 0 : 1)];
        _chosenIn = new int[equations.Count];
        _unserved = equations.Count(equation => equation.IsBroken);
    }

    /// <summary>The smallest repairs of equations of which some are broken, and those with one figure more.</summary>
    /// <param name="equations">Every equation over the figures, those that hold included.</param>
    /// <param name="range">By how much a variable may change.</param>
    public static RepairSet Find(IReadOnlyList<LinearEquation> equations, Func<int, (long Least, long Most)> range)
    {
        var search = new RepairSearch(equations, range);
        for (var size = 1; size <= MaxSize; size++)
        {
            if (search.OfSize(size, MaxRepairs) is not { } smallest)
                return RepairSet.None;
            if (smallest.Count == 0)
                continue;
            var larger = size < MaxSize ? search.OfSize(size + 1, int.MaxValue) : null;
            return new RepairSet(smallest, larger ?? search._repairs, larger is not null);
        }
        return RepairSet.None;
    }

    /// <summary>All repairs of <paramref name="size"/> figures; null past the bounds.</summary>
    private List<Repair>? OfSize(int size, int most)
    {
        _size = size;
        _repairs = [];
        _visited.Clear();
        Extend(most);
        return IsPastBounds(most) ? null : _repairs;
    }

    private bool IsPastBounds(int most) => _work > MaxWork || _repairs.Count > most;

    private void Extend(int most)
    {
        if (IsPastBounds(most) || !_visited.Add(Key()))
            return;
        if (_unserved > 0)
        {
            Branch(_membersOf[FindUnserved()], most);
            return;
        }
        var touched = _chosen.SelectMany(variable => _equationsOf[variable]).Distinct();
        if (_chosen.Count < _size)
            Branch([.. touched.SelectMany(equation => _membersOf[equation]).Distinct()], most);
        else
            Solve([.. touched.Select(equation => _equations[equation])]);
    }

    private void Solve(List<LinearEquation> touched)
    {
        _work += WorkOfSolving;
        var variables = _chosen.OrderBy(variable => variable).Select(variable => _variables[variable]).ToList();
        if (LinearSolver.Solve(touched, variables) is { } solutions && solutions.Find([.. variables.Select(_range)]) is not null)
            _repairs.Add(new Repair(variables, solutions));
    }

    private void Branch(int[] variables, int most)
    {
        foreach (var variable in variables)
        {
            if (_isChosen[variable])
                continue;
            _work++;
            Choose(variable, 1);
            if (_unserved == 0 || _chosen.Count + 1 < _size)
            {
                _chosen.Add(variable);
                Extend(most);
                _chosen.RemoveAt(_chosen.Count - 1);
            }
            Choose(variable, -1);
        }
    }

    private void Choose(int variable, int step)
    {
        _isChosen[variable] = step > 0;
        foreach (var equation in _equationsOf[variable])
        {
            _unserved -= IsUnserved(equation) ? 1 : 0;
            _chosenIn[equation] += step;
            _unserved += IsUnserved(equation) ? 1 : 0;
        }
    }

    private bool IsUnserved(int equation) => _chosenIn[equation] == _chosenWhereUnserved[equation];

    /// <summary>An unserved equation with as few figures as any.</summary>
    private int FindUnserved()
    {
        var found = -1;
        for (var i = 0; i < _membersOf.Length; i++)
        {
            if (IsUnserved(i) && (found < 0 || _membersOf[i].Length < _membersOf[found].Length))
                found = i;
        }
        return found;
    }

    private (int, int, int) Key()
    {
        var (a, b, c) = (At(0), At(1), At(2));
        if (a > b)
            (a, b) = (b, a);
        if (b > c)
            (b, c) = (c, b);
        if (a > b)
            (a, b) = (b, a);
        return (a, b, c);
    }

    private int At(int index) => index < _chosen.Count ? _chosen[index] : -1;
}
