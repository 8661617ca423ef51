namespace ReportLint.Relations;

/// <summary>Solves small systems of equations exactly, in whole numbers.</summary>
internal static class LinearSolver
{
    /// <summary>What to add to <paramref name="variables"/> so that every equation in which one of them occurs holds.</summary>
    /// <param name="equations">The equations in which any of the variables occurs.</param>
    /// <param name="variables">The variables that may change.</param>
    /// <param name="changes">The changes, when there is exactly one answer.</param>
    /// <returns>How many answers in whole numbers there are.</returns>
    public static SolutionCount Solve(IReadOnlyList<LinearEquation> equations, IReadOnlyList<int> variables, out long[] changes)
    {
        changes = [];
        var rows = new List<decimal[]>(equations.Count);
        foreach (var equation in equations)
        {
            var row = new decimal[variables.Count + 1];
            for (var i = 0; i < variables.Count; i++)
                row[i] = equation.Coefficients.TryGetValue(variables[i], out var coefficient) ? coefficient : 0;
            row[variables.Count] = -equation.Residual;
            rows.Add(row);
        }

        var rank = Eliminate(rows, variables.Count);
        if (rows.Skip(rank).Any(row => row[variables.Count] != 0))
            return SolutionCount.None;
        if (rank < variables.Count)
            return SolutionCount.Many;
        var quotients = variables.Select((_, i) => rows[i][variables.Count] / rows[i][i]).ToList();
        if (quotients.Exists(quotient => quotient != decimal.Truncate(quotient)))
            return SolutionCount.None;
        changes = [.. quotients.Select(quotient => (long)quotient)];
        return SolutionCount.One;
    }

    /// <summary>Brings the rows into diagonal form by whole-number steps and returns their rank.</summary>
    private static int Eliminate(List<decimal[]> rows, int columns)
    {
        var rank = 0;
        for (var column = 0; column < columns; column++)
        {
            var pivot = rows.FindIndex(rank, row => row[column] != 0);
            if (pivot < 0)
                continue;
            (rows[rank], rows[pivot]) = (rows[pivot], rows[rank]);
            for (var other = 0; other < rows.Count; other++)
            {
                if (other != rank && rows[other][column] != 0)
                    Subtract(rows[other], rows[rank], column);
            }
            rank++;
        }
        return rank;
    }

    private static void Subtract(decimal[] row, decimal[] pivot, int column)
    {
        var (own, theirs) = (row[column], pivot[column]);
        for (var i = 0; i < row.Length; i++)
            row[i] = (row[i] * theirs) - (pivot[i] * own);
    }
}
