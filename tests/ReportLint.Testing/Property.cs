using FsCheck;
using FsCheck.Fluent;

namespace ReportLint.Testing;

/// <summary>Properties over numbers from which a test draws its inputs; always the same ones, so that a run can be repeated.</summary>
public static class Property
{
    private const int ShareAtOnce = 4;
    private const int FewestAtOnce = 10;

    private static readonly bool s_drawsAll = Environment.GetEnvironmentVariable("REPORTLINT_DRAWS") is "all";

    /// <summary>Of <paramref name="count"/> draws as many as this run makes: all of them with REPORTLINT_DRAWS=all, as in CI; else the first quarter, so that whoever changes something soon knows.</summary>
    public static int Draws(int count) => s_drawsAll ? count : Math.Max(Math.Min(count, FewestAtOnce), count / ShareAtOnce);

    /// <summary>Checks <paramref name="holds"/> for <paramref name="count"/> seeds, or for as many of them as <see cref="Draws"/> says.</summary>
    public static void ForSeeds(int count, Action<int> holds)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(Draws(count)).WithReplay(20_260_120UL, 191UL);
        Check.One(config, Prop.ForAll(ArbMap.Default.ArbFor<DoNotSize<int>>(), seed => holds(seed.Item)));
    }
}
