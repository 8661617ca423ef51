using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>What earlier words say of the words to come: the year, the subject, the document spoken of.</summary>
internal sealed class SentenceState
{
    /// <summary>Whether the block speaks of requests for information.</summary>
    public bool IsAboutRequests { get; set; }

    /// <summary>Whether the block speaks of the disclosure of government information at all.</summary>
    public bool IsAboutDisclosure { get; set; }

    /// <summary>Whether the sentence counts something that is no request.</summary>
    public bool HasOtherMatter { get; set; }

    /// <summary>Whether the time spoken of is not the report's year, or only a part of it.</summary>
    public bool IsOtherTime { get; set; }

    /// <summary>Whether the sentence speaks of other units.</summary>
    public bool IsOtherUnit { get; set; }

    /// <summary>The last row of the table of requests that a claim named in this sentence.</summary>
    public ClaimTopic? Requests { get; set; }

    /// <summary>The last rows of the table of disputes that were named in this block.</summary>
    public ClaimTopic? Disputes { get; set; }

    /// <summary>The documents that the sentence speaks of.</summary>
    public IReadOnlyList<string> Documents { get; set; } = [];

    /// <summary>Begins a sentence.</summary>
    public void Begin(Sentence sentence)
    {
        IsAboutRequests |= sentence.Has(WordClass.Application) || sentence.Heading.IndexOf("申请", StringComparison.Ordinal) >= 0;
        var text = sentence.Block.Text;
        IsAboutDisclosure = text.IndexOf("信息公开", StringComparison.Ordinal) >= 0 || text.IndexOf("依申请", StringComparison.Ordinal) >= 0
            || sentence.Heading.IndexOf("申请", StringComparison.Ordinal) >= 0 || sentence.Heading.IndexOf("信息公开", StringComparison.Ordinal) >= 0
            || sentence.Heading.IndexOf("复议", StringComparison.Ordinal) >= 0;
        HasOtherMatter = sentence.Has(WordClass.OtherMatter);
        IsOtherTime = false;
        IsOtherUnit = false;
        Requests = null;
        Documents = [];
    }
}
