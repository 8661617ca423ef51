using ReportLint.Claims.Words;
using ReportLint.Prose;
using ReportLint.Text;

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

    /// <summary>Whether the sentence has spoken of something that is no request, up to the clause that is read.</summary>
    public bool HasMetOtherMatter { get; set; }

    /// <summary>What the numbers of the sentence counted, since the last that was not understood.</summary>
    public CountedTopics Listed { get; } = new();

    /// <summary>Whether all that the sentence counted so far is requests carried over or forward.</summary>
    public bool CountsOnlyCarried => Listed.AreAllCarried;

    /// <summary>The last number of requests carried over or forward in this sentence.</summary>
    public decimal Carried { get; set; }

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

    /// <summary>Whether the sentence speaks of applying for something.</summary>
    public bool SpeaksOfApplying { get; private set; }

    /// <summary>Where the sentence speaks of those who apply, and of nothing else that is counted: 申请人以自然人为主; null where it does not.</summary>
    public TextSpan? ApplicantsAt { get; private set; }

    /// <summary>Whether the sentence speaks of 信息处理费: without that, 总金额 is of anything.</summary>
    public bool SaysFee { get; private set; }

    /// <summary>Where the sentence first speaks of the disclosure of information: 行政复议76件，其中信息公开类16件; −1 where it does not.</summary>
    public int DisclosureAt { get; private set; }

    /// <summary>Whether numbers tell of the requests carried over or forward alone: 上年结转9件，其中予以公开5件.</summary>
    public bool IsWithinCarried { get; set; }

    /// <summary>Whether numbers that name no request may count something else.</summary>
    public bool MayCountOtherMatter => Subject is Subject.Disclosure or Subject.OtherMatter || (HasMetOtherMatter && !_hasApplication && Requests is null);

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

    private static readonly WordClasses s_otherCounts = WordClasses.Any(
        WordClass.OtherMatter, WordClass.PublishedInformation, WordClass.Publish, WordClass.Decision, WordClass.Document, WordClass.OtherVerb, WordClass.Money);

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
        IsAboutDisclosure = _isBlockAboutDisclosure || IsAbout(sentence.Heading, "申请", "信息公开", "复议") || CountsByRoute(sentence);
        SaysDisclosure = _hasApplication || CountsByRoute(sentence) || IsAbout(sentence.Heading, "复议", "诉讼") || IsAbout(sentence.Text, "信息公开", "依申请");
        HasOtherMatter = sentence.Has(WordClass.OtherMatter);
        HasMetOtherMatter = false;
        SpeaksOfApplying = IsAbout(sentence.Text, "申请");
        ApplicantsAt = sentence.Classes.HasAny(s_otherCounts) ? null : sentence.Words.FirstOrDefault(IsApplicant)?.Span;
        SaysFee = IsAbout(sentence.Heading, "信息处理费") || IsAbout(sentence.Text, "信息处理费", "收费通知");
        DisclosureAt = sentence.Text.IndexOf("信息公开", StringComparison.Ordinal) is >= 0 and var at ? sentence.Clauses[0].Span.Start + at : -1;
        IsWithinCarried = false;
        Listed.Clear();
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

    /// <summary>未经复议直接起诉和复议后起诉共5件: only the form divides lawsuits so.</summary>
    private static bool CountsByRoute(Sentence sentence)
    {
        if (!sentence.Has(WordClass.Dispute))
            return false;
        var rows = sentence.Words.Where(word => word.Is(WordClass.Dispute)).Select(word => word.Entry!.Target).Distinct(StringComparer.Ordinal).ToList();
        return rows.Count == 2 && rows.TrueForAll(row => row.StartsWith("disputes.litigation.", StringComparison.Ordinal));
    }

    private static bool IsApplicant(Word word) =>
        word.Entry is { Class: WordClass.Filler, Text: "申请人" or "申请者" or "申请主体" } or { Class: WordClass.Applicant, Origin: not WordOrigin.Listed };

    private static bool IsAbout(string text, params string[] words) => Array.Exists(words, word => text.IndexOf(word, StringComparison.Ordinal) >= 0);
}
