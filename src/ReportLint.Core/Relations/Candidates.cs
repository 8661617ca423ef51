using ReportLint.Model;

namespace ReportLint.Relations;

/// <summary>Ranks the figures that could be wrong.</summary>
internal static class Candidates
{
    /// <summary>The figures of <paramref name="equation"/> that some smallest repair changes, likeliest first.</summary>
    /// <remarks>
    /// A typing slip is likelier than another change, then a total likelier than its addends. Where two stay equally likely none is called so.
    /// </remarks>
    public static IReadOnlyList<Candidate> Rank(Report report, IReadOnlyList<Repair> repairs, LinearEquation equation)
    {
        var scored = new Dictionary<int, (long? Expected, int Score)>();
        foreach (var repair in repairs)
        {
            var score = Score(report, repair);
            for (var i = 0; i < repair.Variables.Count; i++)
            {
                var variable = repair.Variables[i];
                if (!equation.Coefficients.ContainsKey(variable))
                    continue;
                long? expected = repair.Changes is null ? null : report.Figures[variable].Count + repair.Changes[i];
                scored[variable] = scored.TryGetValue(variable, out var known)
                    ? (known.Expected == expected ? expected : null, Math.Max(known.Score, score))
                    : (expected, score);
            }
        }
        var best = scored.Count == 0 ? 0 : scored.Values.Max(entry => entry.Score);
        var isClear = best > 0 && scored.Values.Count(entry => entry.Score == best) == 1;
        return [.. scored.OrderByDescending(entry => entry.Value.Score).ThenBy(entry => entry.Key)
            .Select(entry => new Candidate(report.Figures[entry.Key], entry.Value.Expected, isClear && entry.Value.Score == best))];
    }

    private static int Score(Report report, Repair repair)
    {
        if (repair.Changes is null)
            return 0;
        var slips = true;
        var totals = true;
        for (var i = 0; i < repair.Variables.Count; i++)
        {
            var figure = report.Figures[repair.Variables[i]];
            slips &= figure.IsStated && TypingSlip.IsLikely(figure.Count + repair.Changes[i], figure.Count);
            totals &= figure.IsStated && (figure.Cell.Column.IsTotal || figure.Cell.Row.IsTotal);
        }
        slips |= IsOneColumnOff(report, repair);
        return (slips ? 2 : 0) + (totals ? 1 : 0);
    }

    /// <summary>Whether a value was typed in the column beside the right one.</summary>
    private static bool IsOneColumnOff(Report report, Repair repair)
    {
        if (repair.Variables.Count != 2)
            return false;
        var (left, right) = (report.Figures[repair.Variables[0]], report.Figures[repair.Variables[1]]);
        if (!left.IsStated || !right.IsStated || right.Cell.Index != left.Cell.Index + 1 || left.Cell.Row != right.Cell.Row)
            return false;
        return left.Count + repair.Changes![0] == right.Count && right.Count + repair.Changes[1] == left.Count && left.Count * right.Count == 0;
    }
}
