using System.Diagnostics;

namespace ReportLint.Core.Tests.Configuration;

/// <summary>Tells work that is bounded from work that isn't: the limit is far above the former and far below the latter.</summary>
internal static class Elapsed
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(10);

    public static void IsShort(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        Assert.True(watch.Elapsed < s_limit, $"took {watch.Elapsed}");
    }
}
