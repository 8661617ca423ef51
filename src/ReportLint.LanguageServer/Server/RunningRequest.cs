using System.Diagnostics.CodeAnalysis;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Server;

/// <summary>A request that has not been answered yet.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "A source without timer or handle holds nothing to free, and may be cancelled on another thread while the request is being answered.")]
internal sealed class RunningRequest(RequestId id)
{
    private readonly CancellationTokenSource _cancellation = new();
    private int _reason;

    /// <summary>Its id.</summary>
    public RequestId Id { get; } = id;

    /// <summary>What makes its answer stale: nothing before it has left the queue.</summary>
    public Staleness Staleness { get; set; } = Staleness.Never;

    /// <summary>Says when it is no longer wanted.</summary>
    public CancellationToken Token => _cancellation.Token;

    /// <summary>Why it is no longer wanted.</summary>
    public GivenUp Reason => (GivenUp)Volatile.Read(ref _reason);

    /// <summary>Gives it up; the first reason counts.</summary>
    public void GiveUp(GivenUp reason)
    {
        if (Interlocked.CompareExchange(ref _reason, (int)reason, (int)GivenUp.No) == (int)GivenUp.No)
            _cancellation.Cancel();
    }
}
