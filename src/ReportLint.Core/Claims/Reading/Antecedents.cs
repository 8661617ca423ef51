namespace ReportLint.Claims.Reading;

/// <summary>What was named before, for words that name it no more: 其中维持9件.</summary>
internal sealed class Antecedents
{
    /// <summary>The rows of the table of disputes that were counted in earlier sentences of this block.</summary>
    private readonly List<string> _counted = [];

    /// <summary>The last row of the table of requests that a claim named in this sentence.</summary>
    public ClaimTopic? Requests { get; set; }

    /// <summary>The applicants that the last claim named.</summary>
    public IReadOnlyList<string> Columns { get; set; } = [];

    /// <summary>The applicants that the claim before the open brackets named.</summary>
    public IReadOnlyList<string> OuterColumns { get; set; } = [];

    /// <summary>The last rows of the table of disputes that were named in this block.</summary>
    public ClaimTopic? Disputes { get; set; }

    /// <summary>The fields of the fees that the sentence named last.</summary>
    public IReadOnlyList<string> Fees { get; set; } = [];

    /// <summary>The decisions that a clause without a figure named: 行政许可方面.</summary>
    public IReadOnlyList<string> Decisions { get; set; } = [];

    /// <summary>Where the sentence names 行政事业性收费; null where it does not.</summary>
    public int? ChargesAt { get; set; }

    /// <summary>The documents that the sentence speaks of.</summary>
    public IReadOnlyList<string> Documents { get; set; } = [];

    /// <summary>Whether earlier sentences of this block counted all of <paramref name="rows"/>, or there are none.</summary>
    public bool HaveCounted(IReadOnlyList<string> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (!_counted.Contains(rows[i]))
                return false;
        }
        return true;
    }

    /// <summary>Notes that <paramref name="rows"/> of the table of disputes were counted.</summary>
    public void Count(IReadOnlyList<string> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (!_counted.Contains(rows[i]))
                _counted.Add(rows[i]);
        }
    }

    /// <summary>Remembers what a claim named.</summary>
    public void Remember(ClaimTopic topic)
    {
        if (topic.Kind is ClaimKind.Dispute or ClaimKind.DisputeResult)
            Disputes = topic;
        else if (topic.Kind is ClaimKind.Received or ClaimKind.Handled or ClaimKind.Outcome or ClaimKind.CarriedOver or ClaimKind.CarriedForward && topic.Columns.Count == 0)
            Requests = topic;
    }

    /// <summary>Before a sentence.</summary>
    public void Begin()
    {
        // Cases are spoken of over several sentences of a block.
        Requests = null;
        Columns = [];
        OuterColumns = [];
        Documents = [];
        Decisions = [];
        ChargesAt = null;
        Fees = [];
    }
}
