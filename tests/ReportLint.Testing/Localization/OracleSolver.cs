namespace ReportLint.Testing.Localization;

/// <summary>Tells whether a few equations have a solution in whole numbers other than zero, within ranges.</summary>
internal static class OracleSolver
{
    private const int Near = 4;

    /// <summary>Whether there is one in which also the unknown <paramref name="not"/> isn't <paramref name="value"/>.</summary>
    public static bool HasSolution(List<long[]> rows, long[] least, long[] most, int not, long value)
    {
        var count = least.Length;
        var solved = rows.ConvertAll(row => (long[])row.Clone());
        var pivots = Reduce(solved, count);
        for (var i = pivots.Count; i < solved.Count; i++)
        {
            if (solved[i][count] != 0)
                return false;
        }
        var open = Enumerable.Range(0, count).Where(column => !pivots.Contains(column)).ToList();
        if (open.Count == 0)
        {
            for (var i = 0; i < count; i++)
            {
                if (solved[i][count] % solved[i][pivots[i]] != 0 || !IsAllowed(pivots[i], solved[i][count] / solved[i][pivots[i]], least, most, not, value))
                    return false;
            }
            return true;
        }

        // One open unknown is tried at every value at which something changes: where another comes to its bounds.
        var tried = open[0];
        foreach (var guess in Guesses(solved, pivots, open, least, most).Distinct())
        {
            if (!IsAllowed(tried, guess, least, most, not, value))
                continue;
            var row = new long[count + 1];
            (row[tried], row[count]) = (1, guess);
            if (HasSolution([.. rows, row], least, most, not, value))
                return true;
        }
        return false;
    }

    private static bool IsAllowed(int unknown, long amount, long[] least, long[] most, int not, long value) =>
        amount != 0 && amount >= least[unknown] && amount <= most[unknown] && !(unknown == not && amount == value);

    private static IEnumerable<long> Guesses(List<long[]> solved, List<int> pivots, List<int> open, long[] least, long[] most)
    {
        var count = least.Length;
        var tried = open[0];
        var corners = new List<long> { least[tried], most[tried], 0 };
        for (var i = 0; i < pivots.Count; i++)
        {
            var row = solved[i];
            if (row[tried] == 0)
                continue;
            long[] ends = [least[pivots[i]], most[pivots[i]], 0];
            IEnumerable<long> rests = [0];
            foreach (var other in open.Skip(1))
                rests = [.. rests.SelectMany(rest => new[] { least[other], most[other], 0 }.Select(end => rest + (row[other] * end)))];
            corners.AddRange(ends.SelectMany(end => rests.Select(rest => (row[count] - (row[pivots[i]] * end) - rest) / row[tried])));
        }
        return corners.SelectMany(corner => Enumerable.Range(-Near, (2 * Near) + 1).Select(step => corner + step));
    }

    private static List<int> Reduce(List<long[]> rows, int columns)
    {
        var pivots = new List<int>();
        for (var column = 0; column < columns; column++)
        {
            var found = rows.FindIndex(pivots.Count, row => row[column] != 0);
            if (found < 0)
                continue;
            (rows[pivots.Count], rows[found]) = (rows[found], rows[pivots.Count]);
            var pivot = rows[pivots.Count];
            foreach (var row in rows.Where(row => row != pivot && row[column] != 0))
            {
                var (own, theirs) = (row[column], pivot[column]);
                for (var i = 0; i <= columns; i++)
                    row[i] = (row[i] * theirs) - (pivot[i] * own);
            }
            pivots.Add(column);
        }
        return pivots;
    }
}
