namespace ReportLint.Documents.Sources.Pdf;

/// <summary>The places between the rules of one table: where no rule parts two of them, they are one cell.</summary>
internal sealed class PdfLattice
{
    private const double Near = 2.6;
    private const int MostPlaces = 6_000;
    private readonly IReadOnlyList<PdfRule> _rules;
    private readonly int[] _owner;

    private PdfLattice(IReadOnlyList<PdfRule> rules)
    {
        _rules = rules;
        // A rule's place also shows where rules that cross it end.
        Columns = Cluster(rules.Where(rule => !rule.IsLevel).Select(rule => rule.At));
        Rows = [.. Cluster(rules.Where(rule => rule.IsLevel).Select(rule => rule.At)).Reverse()];
        _owner = [.. Enumerable.Range(0, Math.Max(0, RowCount * ColumnCount))];
        if (IsTable)
            Join();
    }

    /// <summary>Where the upright rules stand, from the left.</summary>
    public IReadOnlyList<double> Columns { get; }

    /// <summary>Where the level rules lie, from above.</summary>
    public IReadOnlyList<double> Rows { get; }

    /// <summary>How many rows there are.</summary>
    public int RowCount => Rows.Count - 1;

    /// <summary>How many columns there are.</summary>
    public int ColumnCount => Columns.Count - 1;

    /// <summary>Whether there are cells at all.</summary>
    public bool IsTable => RowCount >= 1 && ColumnCount >= 1 && (long)RowCount * ColumnCount <= MostPlaces && RowCount * ColumnCount > 1;

    /// <summary>The lattices that <paramref name="rules"/> make: rules that touch belong together.</summary>
    public static IEnumerable<PdfLattice> Find(IReadOnlyList<PdfRule> rules)
    {
        var left = rules.OrderByDescending(rule => rule.IsLevel ? rule.At : rule.To).ToList();
        while (left.Count > 0)
        {
            var group = new List<PdfRule> { left[0] };
            left.RemoveAt(0);
            for (var i = 0; i < group.Count; i++)
            {
                for (var k = left.Count - 1; k >= 0; k--)
                {
                    if (Touch(group[i], left[k]))
                    {
                        group.Add(left[k]);
                        left.RemoveAt(k);
                    }
                }
            }
            var lattice = new PdfLattice(group);
            if (lattice.IsTable)
                yield return lattice;
        }
    }

    /// <summary>The cell, by its first place, in which a point lies; null when it lies outside.</summary>
    public int? CellAt(double x, double y)
    {
        var column = Index(Columns, x, ascending: true);
        var row = Index(Rows, y, ascending: false);
        return column < 0 || row < 0 ? null : Root((row * ColumnCount) + column);
    }

    /// <summary>The cells: for each its first place and the rows and columns that it covers.</summary>
    public IEnumerable<(int Owner, int Row, int Column, int RowSpan, int ColumnSpan)> Cells() => Enumerable.Range(0, _owner.Length)
        .GroupBy(Root)
        .Select(cell => (cell.Key, Row: cell.Min(place => place / ColumnCount), Column: cell.Min(place => place % ColumnCount), Bottom: cell.Max(place => place / ColumnCount), Right: cell.Max(place => place % ColumnCount)))
        .OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)
        .Select(cell => (cell.Key, cell.Row, cell.Column, cell.Bottom - cell.Row + 1, cell.Right - cell.Column + 1));

    private void Join()
    {
        for (var row = 0; row < RowCount; row++)
        {
            for (var column = 0; column < ColumnCount; column++)
            {
                var place = (row * ColumnCount) + column;
                if (column + 1 < ColumnCount && !HasRule(isLevel: false, Columns[column + 1], Rows[row + 1], Rows[row]))
                    Unite(place, place + 1);
                if (row + 1 < RowCount && !HasRule(isLevel: true, Rows[row + 1], Columns[column], Columns[column + 1]))
                    Unite(place, place + ColumnCount);
            }
        }
    }

    /// <summary>Whether rules at one place cover most of the way between two others.</summary>
    private bool HasRule(bool isLevel, double at, double from, double to)
    {
        var middle = (from + to) / 2;
        foreach (var rule in _rules)
        {
            if (rule.IsLevel == isLevel && Math.Abs(rule.At - at) <= Near && rule.From <= middle && rule.To >= middle)
                return true;
        }
        return false;
    }

    private void Unite(int a, int b)
    {
        var (first, second) = (Root(a), Root(b));
        _owner[Math.Max(first, second)] = Math.Min(first, second);
    }

    private int Root(int place)
    {
        while (_owner[place] != place)
            place = _owner[place] = _owner[_owner[place]];
        return place;
    }

    private static bool Touch(PdfRule a, PdfRule b)
    {
        if (a.IsLevel == b.IsLevel)
            return Math.Abs(a.At - b.At) <= Near && a.From <= b.To + Near && b.From <= a.To + Near;
        return b.At >= a.From - Near && b.At <= a.To + Near && a.At >= b.From - Near && a.At <= b.To + Near;
    }

    private static int Index(IReadOnlyList<double> edges, double at, bool ascending)
    {
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            if (ascending ? at >= edges[i] && at < edges[i + 1] : at <= edges[i] && at > edges[i + 1])
                return i;
        }
        return -1;
    }

    private static IReadOnlyList<double> Cluster(IEnumerable<double> values)
    {
        var clusters = new List<List<double>>();
        foreach (var value in values.Order())
        {
            if (clusters.Count > 0 && value - clusters[^1][0] <= Near)
                clusters[^1].Add(value);
            else
                clusters.Add([value]);
        }
        return [.. clusters.Select(cluster => cluster.Average())];
    }
}
