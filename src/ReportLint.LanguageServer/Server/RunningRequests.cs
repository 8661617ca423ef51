using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Server;

/// <summary>The requests that have not been answered yet. For any thread: a request can be cancelled while it waits in the queue and while it runs.</summary>
internal sealed class RunningRequests
{
    private readonly Lock _lock = new();
    private readonly Dictionary<RequestId, RunningRequest> _byId = [];

    /// <summary>Takes in a request; null when one with its id is still running.</summary>
    public RunningRequest? Add(RequestId id)
    {
        var request = new RunningRequest(id);
        lock (_lock)
            return _byId.TryAdd(id, request) ? request : null;
    }

    /// <summary>Forgets a request, which is being answered.</summary>
    public void Remove(RunningRequest request)
    {
        lock (_lock)
            _byId.Remove(request.Id);
    }

    /// <summary>The client no longer wants the request; nothing happens when it was answered already.</summary>
    public void Cancel(RequestId id)
    {
        RunningRequest? request;
        lock (_lock)
            _byId.TryGetValue(id, out request);
        request?.GiveUp(GivenUp.ByClient);
    }

    /// <summary>Gives up the requests whose answers a change has made stale.</summary>
    /// <param name="document">The document that changed, by its key; null when it was something else.</param>
    public void GiveUpStale(string? document)
    {
        List<RunningRequest> stale;
        lock (_lock)
            stale = [.. _byId.Values.Where(request => request.Staleness.After(document))];
        foreach (var request in stale)
            request.GiveUp(GivenUp.ByChange);
    }
}
