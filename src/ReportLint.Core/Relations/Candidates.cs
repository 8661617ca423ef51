using ReportLint.Model;

namespace ReportLint.Relations;

/// <summary>Ranks the figures that could be wrong.</summary>
internal static class Candidates
{
    /// <summary>The figures of <paramref name="equation"/> that one of some repairs changes, likeliest first.</summary>
    /// <param name="report">The report.</param>
    /// <param name="repairs">The repairs.</param>
    /// <param name="equation">The equation.</param>
    /// <param name="areSlips">Whether slips of the finger explain a whole repair.</param>
    /// <remarks>
    /// A typing slip is likelier than another change, then a total likelier than its addends. Where two stay equally likely none is called so, and
    /// none where the repairs differ in size: there what is likelier was weighed before, and came to nothing.
    /// </remarks>
    public static IReadOnlyList<Candidate> Rank(Report report, IReadOnlyList<Repair> repairs, LinearEquation equation, Func<Repair, bool> areSlips)
    {
        var scored = new Dictionary<int, (long? Change, int Score)>();
        foreach (var repair in repairs)
        {
            var score = (areSlips(repair) ? 2 : 0) + (AreTotals(report, repair) ? 1 : 0);
            foreach (var variable in repair.Variables.Where(equation.Coefficients.ContainsKey))
            {
                repair.Changes(variable, out var change);
                scored[variable] = scored.TryGetValue(variable, out var known)
                    ? (known.Change == change ? change : null, Math.Max(known.Score, score))
                    : (change, score);
            }
        }
        var best = scored.Count == 0 || repairs.Any(repair => repair.Size != repairs[0].Size) ? 0 : scored.Values.Max(entry => entry.Score);
        var isClear = best > 0 && scored.Values.Count(entry => entry.Score == best) == 1;
        return [.. scored.OrderByDescending(entry => entry.Value.Score).ThenBy(entry => entry.Key).Select(entry => new Candidate(
            report.Figures[entry.Key],
            report.Figures[entry.Key].Count + entry.Value.Change,
            entry.Value.Change is { } change && equation.Residual + (equation.Coefficients[entry.Key] * change) == 0,
            isClear && entry.Value.Score == best))];
    }

    private static bool AreTotals(Report report, Repair repair)
    {
        for (var i = 0; i < repair.Size; i++)
        {
            var figure = report.Figures[repair.Variables[i]];
            if (!repair.Solutions.IsDetermined(i) || !figure.IsStated || !(figure.Cell.Column.IsTotal || figure.Cell.Row.IsTotal))
                return false;
        }
        return true;
    }
}
