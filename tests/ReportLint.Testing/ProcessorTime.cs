using System.Diagnostics;
using System.Globalization;

namespace ReportLint.Testing;

/// <summary>How long a piece of work keeps the processor busy, which a busy machine does not change much. Where the system doesn't tell: how long it takes.</summary>
public static class ProcessorTime
{
    // The first number is the time that this thread was on a processor, in nanoseconds.
    private const string Source = "/proc/thread-self/schedstat";

    /// <summary>Does the work and measures it.</summary>
    public static TimeSpan Of(Action work)
    {
        var start = Now();
        work();
        return Now() - start;
    }

    private static TimeSpan Now() => File.Exists(Source)
        ? TimeSpan.FromMicroseconds(long.Parse(File.ReadAllText(Source).Split(' ')[0], CultureInfo.InvariantCulture) / 1000)
        : Stopwatch.GetElapsedTime(0);
}
