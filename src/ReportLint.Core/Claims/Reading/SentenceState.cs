using ReportLint.Claims.Words;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Claims.Reading;

/// <summary>What earlier words say of the words to come: what the block and the sentence speak of, and in parts whose figures they are, what was named, what was counted.</summary>
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

    /// <summary>Whether numbers that name no request may count something else.</summary>
    public bool MayCountOtherMatter => List.Subject is Subject.Disclosure or Subject.OtherMatter || (HasMetOtherMatter && !_hasApplication && Antecedents.Requests is null);

    /// <summary>Whose figures and of which time.</summary>
    public SentenceScope Scope { get; } = new();

    /// <summary>What was named before.</summary>
    public Antecedents Antecedents { get; } = new();

    /// <summary>The list that is being read.</summary>
    public CountedList List { get; } = new();

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
        Scope.Begin();
        Antecedents.Begin();
        List.Begin();
        HasMetOtherMatter = false;
        SpeaksOfApplying = IsAbout(sentence.Text, "申请");
        ApplicantsAt = sentence.Classes.HasAny(s_otherCounts) ? null : sentence.Words.FirstOrDefault(IsApplicant)?.Span;
        SaysFee = IsAbout(sentence.Heading, "信息处理费") || IsAbout(sentence.Text, "信息处理费", "收费通知");
        DisclosureAt = sentence.Text.IndexOf("信息公开", StringComparison.Ordinal) is >= 0 and var at ? sentence.Clauses[0].Span.Start + at : -1;
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
