namespace ReportLint.Claims.Reading;

/// <summary>Rows of the form that are named together.</summary>
internal static class RowSets
{
    /// <summary>A route of litigation is a part of all litigation, not a second case.</summary>
    public static IReadOnlyList<string> WithoutRepetition(IReadOnlyList<string> rows)
    {
        if (rows.Count < 2)
            return rows;
        var left = new List<string>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            if (!HoldsRowBelow(rows, rows[i]))
                left.Add(rows[i]);
        }
        return left;
    }

    private static bool HoldsRowBelow(IReadOnlyList<string> rows, string group)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Length > group.Length && rows[i][group.Length] == '.' && rows[i].StartsWith(group, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
