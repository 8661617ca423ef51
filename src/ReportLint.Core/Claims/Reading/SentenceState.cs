using ReportLint.Claims.Words;
using ReportLint.Prose;

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

    /// <summary>What the last number of the sentence counted.</summary>
    public Subject Subject { get; set; }

    /// <summary>Whether the last number of the sentence was not understood.</summary>
    public bool IsLastUnknown { get; set; }

    /// <summary>Whether the sentence speaks of requests of which it isn't known which they are: 结转的7件申请中.</summary>
    public bool IsAboutSome { get; set; }

    /// <summary>Whether the sentence tells what is to be done.</summary>
    public bool IsPlan { get; set; }

    /// <summary>Whether the sentence itself, or its heading, speaks of the disclosure of information.</summary>
    public bool SaysDisclosure { get; private set; }

    /// <summary>Whether numbers that name no request may count something else.</summary>
    public bool MayCountOtherMatter => Subject is Subject.Disclosure or Subject.OtherMatter || (HasOtherMatter && !_hasApplication);

    /// <summary>The rows of the table of disputes that were counted in earlier sentences of this block.</summary>
    public HashSet<string> CountedDisputes { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the time spoken of is not the report's year, or only a part of it.</summary>
    public bool IsOtherTime { get; set; }

    /// <summary>Whether the sentence speaks of other units.</summary>
    public bool IsOtherUnit { get; set; }

    /// <summary>The last row of the table of requests that a claim named in this sentence.</summary>
    public ClaimTopic? Requests { get; set; }

    /// <summary>The applicants that the last claim named.</summary>
    public IReadOnlyList<string> Columns { get; set; } = [];

    /// <summary>The applicants that the claim before the open brackets named.</summary>
    public IReadOnlyList<string> OuterColumns { get; set; } = [];

    /// <summary>The last rows of the table of disputes that were named in this block.</summary>
    public ClaimTopic? Disputes { get; set; }

    /// <summary>The documents that the sentence speaks of.</summary>
    public IReadOnlyList<string> Documents { get; set; } = [];

    private readonly bool _isBlockAboutDisclosure;
    private bool _hasApplication;

    /// <summary>Before the first sentence of <paramref name="block"/>.</summary>
    public SentenceState(ProseBlock? block = null)
    {
        _isBlockAboutDisclosure = block is not null && IsAbout(block.Text, "信息公开", "依申请");
    }

    /// <summary>Begins a sentence.</summary>
    public void Begin(Sentence sentence)
    {
        _hasApplication = sentence.Has(WordClass.Application);
        IsAboutRequests |= _hasApplication || IsAbout(sentence.Heading, "申请");
        IsAboutDisclosure = _isBlockAboutDisclosure || IsAbout(sentence.Heading, "申请", "信息公开", "复议");
        SaysDisclosure = _hasApplication || IsAbout(sentence.Heading, "复议", "诉讼") || IsAbout(sentence.Text, "信息公开", "依申请");
        HasOtherMatter = sentence.Has(WordClass.OtherMatter);
        Subject = Subject.None;
        IsLastUnknown = false;
        IsAboutSome = false;
        IsPlan = false;
        IsOtherTime = false;
        IsOtherUnit = false;
        Requests = null;
        Documents = [];
        Columns = [];
        OuterColumns = [];
    }

    private static bool IsAbout(string text, params string[] words) => Array.Exists(words, word => text.IndexOf(word, StringComparison.Ordinal) >= 0);
}
