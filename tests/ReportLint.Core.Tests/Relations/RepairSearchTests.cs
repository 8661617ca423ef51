using ReportLint.Relations;

namespace ReportLint.Core.Tests.Relations;

/// <summary>The search over bare equations, against trying every set.</summary>
public sealed class RepairSearchTests
{
    [Fact]
    public void The_smallest_repairs_are_those_found_by_trying_every_pair() => Testing.Property.ForSeeds(400, seed =>
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
        if (!equations.Exists(equation => equation.IsBroken))
            return;

        var found = RepairSearch.FindSmallest(equations, (variable, change) => values[variable] + change >= 0);
        var single = Singles(equations, values);
        if (single.Count > 0)
            Assert.Equal(single.Order(), found.Select(repair => (repair.Variables.Single(), repair.Changes!.Single())).Order());
        else
            Assert.All(found, repair => Assert.True(repair.Variables.Count > 1 && Mends(equations, repair)));
    });

    private static List<(int Variable, long Change)> Singles(List<LinearEquation> equations, long[] values)
    {
        var singles = new List<(int Variable, long Change)>();
        for (var variable = 0; variable < values.Length; variable++)
        {
            for (var change = -values[variable]; change <= 60; change++)
            {
                if (change != 0 && equations.TrueForAll(equation => equation.Residual + (equation.Coefficients.GetValueOrDefault(variable) * change) == 0))
                    singles.Add((variable, change));
            }
        }
        return singles;
    }

    private static bool Mends(List<LinearEquation> equations, Repair repair) => repair.Changes is null
        || equations.TrueForAll(equation => equation.Residual + repair.Variables.Select((variable, i) => equation.Coefficients.GetValueOrDefault(variable) * repair.Changes[i]).Sum() == 0);
}
