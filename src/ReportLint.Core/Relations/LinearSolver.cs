namespace ReportLint.Relations;

/// <summary>Solves small systems of equations exactly: a few unknowns, coefficients near 1, sums of figures, so that no number leaves a long.</summary>
internal static class LinearSolver
{
    /// <summary>What to add to <paramref name="variables"/> so that every equation in which one of them occurs holds; null when nothing will do.</summary>
    /// <param name="equations">The equations in which any of the variables occurs.</param>
    /// <param name="variables">The variables that may change.</param>
    public static SolutionSpace? Solve(IReadOnlyList<LinearEquation> equations, IReadOnlyList<int> variables)
    {
        var rows = new List<long[]>(equations.Count);
        foreach (var equation in equations)
        {
            var row = new long[variables.Count + 1];
            for (var i = 0; i < variables.Count; i++)
                row[i] = equation.Coefficients.TryGetValue(variables[i], out var coefficient) ? coefficient : 0;
            row[variables.Count] = -equation.Residual;
            rows.Add(row);
        }

        var pivots = Eliminate(rows, variables.Count);
        for (var i = pivots.Count; i < rows.Count; i++)
        {
            if (rows[i][variables.Count] != 0)
                return null;
        }
        return SolutionSpace.Of(rows, pivots, variables.Count);
    }

    /// <summary>Brings the rows into diagonal form by whole-number steps and returns the column of each row that is left.</summary>
    private static List<int> Eliminate(List<long[]> rows, int columns)
    {
        var pivots = new List<int>(columns);
        for (var column = 0; column < columns; column++)
        {
            var rank = pivots.Count;
            var pivot = rows.FindIndex(rank, row => row[column] != 0);
            if (pivot < 0)
                continue;
            (rows[rank], rows[pivot]) = (rows[pivot], rows[rank]);
            for (var other = 0; other < rows.Count; other++)
            {
                if (other != rank && rows[other][column] != 0)
                    Subtract(rows[other], rows[rank], column);
            }
            pivots.Add(column);
        }
        return pivots;
    }

    private static void Subtract(long[] row, long[] pivot, int column)
    {
        var (own, theirs) = (row[column], pivot[column]);
        for (var i = 0; i < row.Length; i++)
            row[i] = (row[i] * theirs) - (pivot[i] * own);
    }
}
