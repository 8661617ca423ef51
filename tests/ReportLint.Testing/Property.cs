using FsCheck;
using FsCheck.Fluent;

namespace ReportLint.Testing;

/// <summary>Properties over numbers from which a test draws its inputs; always the same ones, so that a run can be repeated.</summary>
public static class Property
{
    /// <summary>Checks <paramref name="holds"/> for <paramref name="count"/> seeds.</summary>
    public static void ForSeeds(int count, Action<int> holds)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(20_260_120UL, 191UL);
        Check.One(config, Prop.ForAll(ArbMap.Default.ArbFor<DoNotSize<int>>(), seed => holds(seed.Item)));
    }
}
