namespace ReportLint.Diagnostics;

/// <summary>Where the time of a run goes: to which stages, and to which rules. Each has the time that it took itself, without that of the stages it asked for.</summary>
/// <remarks>Reports are checked on one thread then. The core has no clock: the host brings one.</remarks>
public sealed class RunTimings
{
    private readonly Func<long> _now;
    private readonly Dictionary<string, (long Ticks, int Count)> _times = new(StringComparer.Ordinal);
    private readonly Stack<long> _inner = new();

    /// <summary>Timings by the clock <paramref name="now"/>, whose unit they have.</summary>
    public RunTimings(Func<long> now) => _now = now;

    /// <summary>What took time, the longest first: the code of a rule or the name of a stage, the time, and how often it ran.</summary>
    public IReadOnlyList<(string Name, long Ticks, int Count)> Times =>
        [.. _times.OrderByDescending(time => time.Value.Ticks).ThenBy(time => time.Key, StringComparer.Ordinal).Select(time => (time.Key, time.Value.Ticks, time.Value.Count))];

    /// <summary>Does <paramref name="work"/>, whose time is that of <paramref name="name"/>.</summary>
    internal T Measure<T>(string name, Func<T> work)
    {
        _inner.Push(0);
        var start = _now();
        try
        {
            return work();
        }
        finally
        {
            var elapsed = _now() - start;
            var (ticks, count) = _times.TryGetValue(name, out var known) ? known : default;
            _times[name] = (ticks + elapsed - _inner.Pop(), count + 1);
            if (_inner.Count > 0)
                _inner.Push(_inner.Pop() + elapsed);
        }
    }
}
