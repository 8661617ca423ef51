using System.Collections;

namespace ReportLint.Claims.Reading;

/// <summary>What the numbers of a sentence counted, since the last that was not understood.</summary>
internal sealed class CountedTopics : IReadOnlyList<ClaimTopic>
{
    private readonly List<ClaimTopic> _topics = [];

    /// <inheritdoc/>
    public int Count => _topics.Count;

    /// <summary>The last one; null when there is none.</summary>
    public ClaimTopic? Last => _topics.Count > 0 ? _topics[_topics.Count - 1] : null;

    /// <summary>Whether there are any, and all of them are requests carried over or forward.</summary>
    public bool AreAllCarried { get; private set; }

    /// <inheritdoc/>
    public ClaimTopic this[int index] => _topics[index];

    /// <summary>Adds what the next number counts.</summary>
    public void Add(IReadOnlyList<ClaimTopic> topics)
    {
        AreAllCarried = (_topics.Count == 0 || AreAllCarried) && topics.All(IsCarried) && _topics.Count + topics.Count > 0;
        _topics.AddRange(topics);
    }

    /// <summary>Forgets all of them.</summary>
    public void Clear()
    {
        _topics.Clear();
        AreAllCarried = false;
    }

    /// <inheritdoc/>
    public IEnumerator<ClaimTopic> GetEnumerator() => _topics.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool IsCarried(ClaimTopic topic) => topic.Kind is ClaimKind.CarriedOver or ClaimKind.CarriedForward
        || (topic.Kind == ClaimKind.Applicant && topic.Rows[0].StartsWith("requests.carried", StringComparison.Ordinal));
}
