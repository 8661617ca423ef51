using ReportLint.Relations;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Relations;

/// <summary>The search over bare equations, against trying every change.</summary>
public sealed class RepairSearchTests
{
    private const int Most = 12;

    [Fact]
    public void The_repairs_are_those_found_by_trying_every_change_of_every_pair() => Property.ForSeeds(400, seed =>
    {
        var random = new Random(seed);
        var values = Enumerable.Range(0, 6).Select(_ => (long)random.Next(5)).ToArray();
        var equations = new List<LinearEquation>();
        for (var i = 0; i < 4; i++)
        {
            var coefficients = Enumerable.Range(0, values.Length).Where(_ => random.Next(2) == 0).ToDictionary(variable => variable, _ => random.Next(2) == 0 ? 1 : -1);
            if (coefficients.Count > 0)
                equations.Add(new LinearEquation(coefficients, coefficients.Sum(term => term.Value * values[term.Key])));
        }
        if (!equations.Exists(equation => equation.IsBroken) || !AreConnected(equations))
            return;

        var found = RepairSearch.Find(equations, variable => (-values[variable], Most - values[variable]));
        var (singles, pairs) = (Mending(equations, values, 1), Mending(equations, values, 2));
        if (singles.Count > 0)
        {
            Assert.Equal(singles, Sets(found.Smallest));
            Assert.Equal(pairs, Sets(found.Larger));
            Assert.True(found.IsComplete);
        }
        else if (pairs.Count > 0)
        {
            Assert.Equal(pairs, Sets(found.Smallest));
        }
        else
        {
            Assert.All(found.Smallest, repair => Assert.Equal(3, repair.Size));
        }
    });

    [Fact]
    public void A_set_of_which_a_figure_would_be_negative_is_tried_with_one_figure_more()
    {
        // 10 = 11 + 13 + 6, and 10 stands in a balance with 10 and 0: 总计, 予以公开, 部分公开, 无法提供, 新收, 结转下年度.
        long[] values = [10, 11, 13, 6, 10, 0];
        LinearEquation[] equations =
        [
            new(new Dictionary<int, int> { [0] = 1, [1] = -1, [2] = -1, [3] = -1 }, -20),
            new(new Dictionary<int, int> { [4] = 1, [0] = -1, [5] = -1 }, 0),
        ];

        var found = RepairSearch.Find(equations, variable => (-values[variable], 1000 - values[variable]));

        Assert.Equal(["0 4", "1 2"], Sets(found.Smallest));
        Assert.False(found.Smallest.Single(repair => repair.Variables.Contains(1)).Changes(1, out var change) && change is not null);
    }

    /// <summary>The sets of figures of which some change, none of it zero, mends everything.</summary>
    private static List<string> Mending(List<LinearEquation> equations, long[] values, int size)
    {
        var sets = new HashSet<string>(StringComparer.Ordinal);
        var occurring = equations.SelectMany(equation => equation.Coefficients.Keys).Distinct().Order().ToList();
        foreach (var first in occurring)
        {
            foreach (var change in Changes(values[first]))
            {
                var changed = equations.ConvertAll(equation => equation.Residual + (equation.Coefficients.GetValueOrDefault(first) * change));
                if (size == 1 && changed.TrueForAll(residual => residual == 0))
                    sets.Add($"{first}");
                foreach (var second in occurring.Where(second => size == 2 && second > first))
                {
                    if (Changes(values[second]).Any(other => equations.Zip(changed).All(pair => pair.Second + (pair.First.Coefficients.GetValueOrDefault(second) * other) == 0)))
                        sets.Add($"{first} {second}");
                }
            }
        }
        return [.. sets.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<long> Changes(long value) => Enumerable.Range(0, Most + 1).Select(now => now - value).Where(change => change != 0);

    private static List<string> Sets(IReadOnlyList<Repair> repairs) => [.. repairs.Select(repair => string.Join(' ', repair.Variables)).Order(StringComparer.Ordinal)];

    /// <summary>The search is given equations that share figures: of others an error in one says nothing of another.</summary>
    private static bool AreConnected(List<LinearEquation> equations)
    {
        var reached = new HashSet<LinearEquation> { equations[0] };
        while (equations.Find(equation => !reached.Contains(equation) && reached.Any(other => other.Coefficients.Keys.Intersect(equation.Coefficients.Keys).Any())) is { } next)
            reached.Add(next);
        return reached.Count == equations.Count;
    }
}
