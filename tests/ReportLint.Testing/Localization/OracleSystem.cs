using ReportLint.Forms;
using ReportLint.Model;

namespace ReportLint.Testing.Localization;

/// <summary>The relations of a report as a dense matrix over the figures that somebody could change: built and solved apart from the linter's own, to check what that says.</summary>
public sealed class OracleSystem
{
    private const long Most = 1_000_000_000_000;

    private readonly Report _report;
    private readonly List<int> _cells = [];
    private readonly Dictionary<int, int> _variableOf = [];
    private readonly List<int[]> _rows = [];
    private readonly List<long> _sums = [];
    private readonly List<ulong> _masks = [];

    /// <summary>Sets it up.</summary>
    public OracleSystem(Report report)
    {
        _report = report;
        foreach (var figure in report.Figures.Where(figure => figure.State is FigureState.Stated or FigureState.Unlisted && figure.Cell.Column.Kind == FigureKind.Count))
        {
            _variableOf.Add(figure.Cell.Index, _cells.Count);
            _cells.Add(figure.Cell.Index);
        }
        foreach (var relation in report.Edition.Relations.Where(relation => relation.Left.Concat(relation.Right).All(cell => report[cell].IsKnown) && report.Definitions[relation.Target.Index] != relation))
        {
            var row = new int[_cells.Count];
            foreach (var cell in relation.Left)
                Add(row, cell, 1);
            foreach (var cell in relation.Right)
                Add(row, cell, -1);
            _rows.Add(row);
            _sums.Add(row.Select((coefficient, i) => coefficient * Value(i)).Sum());
        }
        if (_rows.Count > 64)
            throw new InvalidOperationException("There are more relations than bits in a mask.");
        for (var i = 0; i < _cells.Count; i++)
            _masks.Add(_rows.Select((row, e) => row[i] != 0 ? 1UL << e : 0).Aggregate(0UL, (a, b) => a | b));
    }

    /// <summary>How many figures there are.</summary>
    public int Count => _cells.Count;

    /// <summary>The relations that do not hold.</summary>
    public ulong Broken => _sums.Select((sum, e) => sum != 0 ? 1UL << e : 0).Aggregate(0UL, (a, b) => a | b);

    /// <summary>The number of a cell among the figures; -1 for one that can't be changed.</summary>
    public int VariableOf(FormCell cell) => _variableOf.TryGetValue(cell.Index, out var variable) ? variable : -1;

    /// <summary>The relations in which a figure stands.</summary>
    public ulong Mask(int variable) => _masks[variable];

    /// <summary>The value of a figure.</summary>
    public long Value(int variable) => _report.Figures[_cells[variable]].Count;

    /// <summary>Whether the file states a figure.</summary>
    public bool IsStated(int variable) => _report.Figures[_cells[variable]].IsStated;

    /// <summary>The figures that relations connect with <paramref name="variable"/>.</summary>
    public IReadOnlyList<int> ComponentOf(int variable)
    {
        var (reached, before) = (_masks[variable], 0UL);
        while (reached != before)
        {
            before = reached;
            reached = _masks.Where(mask => (mask & before) != 0).Aggregate(before, (a, b) => a | b);
        }
        return [.. Enumerable.Range(0, Count).Where(i => (_masks[i] & reached) != 0)];
    }

    /// <summary>Whether changes of exactly the figures <paramref name="variables"/>, none zero, make every relation hold in which they stand.</summary>
    /// <param name="variables">The figures.</param>
    /// <param name="which">Which of them shall have the given change, or shall not; -1 for none.</param>
    /// <param name="change">The change.</param>
    /// <param name="shall">Whether it shall.</param>
    public bool CanMend(ReadOnlySpan<int> variables, int which = -1, long change = 0, bool shall = true)
    {
        var rows = new List<long[]>();
        for (var e = 0; e < _rows.Count; e++)
        {
            var row = new long[variables.Length + 1];
            var occurs = false;
            for (var i = 0; i < variables.Length; i++)
            {
                row[i] = _rows[e][variables[i]];
                occurs |= row[i] != 0;
            }
            row[^1] = -_sums[e];
            if (occurs)
                rows.Add(row);
        }
        if (which >= 0 && shall)
            rows.Add(Fixed(variables.Length, which, change));
        var (least, most) = (new long[variables.Length], new long[variables.Length]);
        for (var i = 0; i < variables.Length; i++)
            (least[i], most[i]) = (-Value(variables[i]), Most - Value(variables[i]));
        return OracleSolver.HasSolution(rows, least, most, which >= 0 && !shall ? which : -1, change);
    }

    private static long[] Fixed(int count, int which, long change)
    {
        var row = new long[count + 1];
        (row[which], row[^1]) = (1, change);
        return row;
    }

    private void Add(int[] row, FormCell cell, int sign)
    {
        if (_report.Definitions[cell.Index] is not { } definition)
            row[_variableOf[cell.Index]] += sign;
        else
            definition.Right.ToList().ForEach(part => Add(row, part, sign));
    }
}
