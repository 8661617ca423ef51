using System.Diagnostics;

namespace ReportLint.Benchmarks;

/// <summary>Measures how long something takes, in processor time: what else the machine does plays hardly any part.</summary>
internal static class Stopwatches
{
    /// <summary>The shortest of <paramref name="runs"/> runs, after one that does not count: what disturbs a run only makes it longer.</summary>
    public static TimeSpan Best(int runs, Action action)
    {
        using var process = Process.GetCurrentProcess();
        action();
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < runs; i++)
        {
            GC.Collect();
            process.Refresh();
            var before = process.TotalProcessorTime;
            action();
            process.Refresh();
            var spent = process.TotalProcessorTime - before;
            best = spent < best ? spent : best;
        }
        return best;
    }
}
