using ReportLint.Claims.Words;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Claims.Reading;

/// <summary>What earlier words say of the words to come: what the block and the sentence speak of, and in parts whose figures they are, what was named, what was counted.</summary>
internal sealed class SentenceState
{
    /// <summary>Whether the sentence is read as if it spoke of requests and of the cases about them, although it doesn't say so.</summary>
    public bool IsAssumed { get; set; }

    /// <summary>Whether the block counts nothing but requests: what is left there from last year can be nothing else.</summary>
    public bool TellsOfNothingElse { get; init; }

    /// <summary>Whether the block speaks of requests for information.</summary>
    public bool IsAboutRequests
    {
        get => _isAboutRequests || IsAssumed;
        set => _isAboutRequests = value;
    }

    /// <summary>Whether the block speaks of the disclosure of government information at all.</summary>
    public bool IsAboutDisclosure => IsAssumed || (_isAboutDisclosure ??= IsBlockAboutDisclosure || IsAbout(_sentence!.Heading, "申请") || IsAbout(_sentence.Heading, "信息公开") || IsAbout(_sentence.Heading, "复议") || CountsByRoute);

    /// <summary>Whether the sentence counts something that is no request.</summary>
    public bool HasOtherMatter { get; set; }

    /// <summary>Whether the sentence has spoken of something that is no request, up to the clause that is read.</summary>
    public bool HasMetOtherMatter { get; set; }

    /// <summary>Whether the sentence itself, or its heading, speaks of the disclosure of information.</summary>
    public bool SaysDisclosure => _saysDisclosure ??= _hasApplication || CountsByRoute || IsAbout(_sentence!.Heading, "复议") || IsAbout(_sentence.Heading, "诉讼") || DisclosureAt >= 0 || _sentence.IndexOf("依申请") >= 0;

    /// <summary>The text of its block.</summary>
    public string Text => _sentence!.Block.Text;

    /// <summary>Where it begins in it.</summary>
    public int Start => _sentence!.Start;

    /// <summary>Whether the sentence gives parts of what it counts: 行政复议76件，其中信息公开类16件.</summary>
    public bool HasParts => _sentence!.Classes.HasAny(WordClasses.PartsFollow);

    /// <summary>对申请内容不明确的16件，均告知补正: whether words behind <paramref name="position"/> say that corrections were asked for, so that it isn't told how it ended.</summary>
    public bool AsksForCorrection(int position) => ProseText.Contains(_sentence!.Block.Text, position, Math.Min(_sentence.End, position + LongestDemand), s_askedAgain);

    /// <summary>Whether the sentence speaks of applying for something.</summary>
    public bool SpeaksOfApplying => _speaksOfApplying ??= _sentence!.IndexOf("申请") >= 0;

    /// <summary>Where the sentence speaks of those who apply, and of nothing else that is counted: 申请人以自然人为主; null where it does not.</summary>
    public TextSpan? ApplicantsAt
    {
        get
        {
            if (!_hasApplicants)
                (_hasApplicants, _applicantsAt) = (true, FindApplicants(_sentence!));
            return _applicantsAt;
        }
    }

    /// <summary>自然人100件、商业企业9件: whether the sentence names several kinds of applicants.</summary>
    public bool ListsApplicants => _sentence!.Words.Count(word => word.Is(WordClass.Applicant)) > 1;

    /// <summary>Whether the sentence speaks of 信息处理费: without that, 总金额 is of anything.</summary>
    public bool SaysFee => _saysFee ??= SaysProcessingFee || _sentence!.IndexOf("收费通知") >= 0 || _sentence.IndexOf("通知金额") >= 0;

    /// <summary>Whether the sentence, or its heading, names 信息处理费 itself.</summary>
    public bool SaysProcessingFee => IsAbout(_sentence!.Heading, "信息处理费") || _sentence.IndexOf("信息处理费") >= 0;

    /// <summary>Where the sentence first speaks of the disclosure of information: 行政复议76件，其中信息公开类16件; −1 where it does not.</summary>
    public int DisclosureAt => _disclosureAt ??= FindDisclosure(_sentence!);

    /// <summary>Whether numbers that name no request may count something else.</summary>
    public bool MayCountOtherMatter => List.Subject is Subject.Disclosure or Subject.OtherMatter || (HasMetOtherMatter && !_hasApplication && Antecedents.Requests is null);

    /// <summary>行政复议被纠正5件，均与行政处罚有关; 行政复议（不限于信息公开）44件: whether the sentence says of cases that they are about other things.</summary>
    public bool CasesAreOfOthers => DisclosureAt < 0 && (IsDisclosureExcluded(_sentence!) || _sentence!.IndexOf("民事") >= 0 || (!_hasApplication && _sentence!.Has(WordClass.Decision) && _sentence.Words.Any(IsAbout)));

    /// <summary>复议全年13件，涉信息公开的5件: whether the words behind the number that ends at <paramref name="position"/>, up to the next, say that only some of its cases are about the disclosure of information.</summary>
    public bool TellsOfSomeCases(int position)
    {
        var text = _sentence!.Block.Text;
        var at = text.IndexOf("信息公开", position, Math.Max(0, Math.Min(_sentence.End, text.Length) - position), StringComparison.Ordinal);
        if (at < 0)
            return false;
        for (var i = position; i < at; i++)
        {
            if (ProseText.IsDigit(text[i]) || text[i] is '均' or '都' or '全' or '皆' or '；')
                return false;
        }
        return ProseText.FirstAt(text, at + "信息公开".Length, s_ofSome) is not null && ProseText.Contains(text, position, at, s_about);
    }

    /// <summary>Whether the sentence names reviews or lawsuits, and no requests.</summary>
    public bool TellsOfCases => !_hasApplication && (_sentence!.Has(WordClass.Dispute) || (IsAssumed && _sentence.Has(WordClass.DisputeResult)));

    /// <summary>废止3件，继续保留128件规范性文件: the documents that a sentence names only behind the number; empty where it tells of other things as well.</summary>
    public IReadOnlyList<string> DocumentsBehind =>
        _sentence!.Has(WordClass.Document) && !HasOtherMatter && _sentence.Words.Where(word => word.Is(WordClass.Document)).Select(word => word.Entry!.Text).Distinct(StringComparer.Ordinal).Count() == 1
            ? _sentence.Words.First(word => word.Is(WordClass.Document)).Entry!.Targets : [];

    /// <summary>Whose figures and of which time.</summary>
    public SentenceScope Scope { get; } = new();

    /// <summary>What was named before.</summary>
    public Antecedents Antecedents { get; } = new();

    /// <summary>The list that is being read.</summary>
    public CountedList List { get; } = new();

    private static readonly WordClasses s_carried = WordClasses.Any(WordClass.CarryOver, WordClass.CarryForward);

    private static readonly WordClasses s_mayApply = WordClasses.Any(WordClass.Filler, WordClass.Applicant);

    private static readonly WordClasses s_otherCounts = WordClasses.Any(
        WordClass.OtherMatter, WordClass.PublishedInformation, WordClass.Publish, WordClass.Decision, WordClass.Document, WordClass.OtherVerb, WordClass.Money);

    // Farther behind something else is told; and so that a long sentence is not searched again and again.
    private const int LongestDemand = 40;

    private static readonly string[] s_askedAgain = ["告知补正", "通知补正", "要求补正", "告知申请人补正", "通知申请人补正", "补正告知", "补正通知", "一次性告知", "指导补正", "引导补正", "请其补正"];

    private static readonly string[] s_ofSome = ["的", "类", "者", "案件", "方面"];

    private static readonly string[] s_about = ["涉", "其中", "属", "有关"];

    private static readonly string[] s_excluding = ["不限于", "不仅限于", "不局限于", "除", "非", "不含", "不包括", "不包含", "不只是", "不涉及"];

    // Found out when first asked for: of most sentences nobody asks.
    private bool? _isBlockAboutDisclosure;
    private bool? _isAboutDisclosure;
    private bool? _saysDisclosure;
    private bool? _speaksOfApplying;
    private bool? _saysFee;
    private bool? _countsByRoute;
    private int? _disclosureAt;
    private TextSpan? _applicantsAt;
    private bool _hasApplicants;
    private bool _hasApplication;
    private bool _isAboutRequests;
    private Sentence? _sentence;

    private bool IsBlockAboutDisclosure => _isBlockAboutDisclosure ??= IsAbout(_sentence!.Block.Text, "信息公开") || IsAbout(_sentence.Block.Text, "依申请");

    /// <summary>未经复议直接起诉和复议后起诉共5件: only the form divides lawsuits so.</summary>
    public bool CountsByRoute => _countsByRoute ??= _sentence!.Has(WordClass.Dispute) && CountsLawsuitsByRoute(_sentence);

    /// <summary>Whether a word behind <paramref name="position"/> that does <paramref name="wordClass"/> names <paramref name="target"/>.</summary>
    public bool NamesBehind(int position, WordClass wordClass, string target) =>
        _sentence!.Has(wordClass) && _sentence.Words.Any(word => word.Is(wordClass) && word.Span.Start >= position && word.Entry!.Targets.Contains(target, StringComparer.Ordinal));

    /// <summary>Begins a sentence.</summary>
    public void Begin(Sentence sentence)
    {
        Skip(sentence);
        _sentence = sentence;
        (_isAboutDisclosure, _saysDisclosure, _speaksOfApplying, _saysFee, _countsByRoute, _disclosureAt) = (null, null, null, null, null, null);
        _hasApplicants = false;
        HasOtherMatter = sentence.Has(WordClass.OtherMatter);
        Scope.Begin();
        Scope.TellsOfCases = sentence.Has(WordClass.Dispute) || sentence.Has(WordClass.DisputeResult);
        Antecedents.Begin();
        List.Begin();
        HasMetOtherMatter = false;
    }

    /// <summary>Notes what a sentence that states nothing says for those behind it.</summary>
    public void Skip(Sentence sentence)
    {
        _hasApplication = sentence.Has(WordClass.Application) || (sentence.Classes.HasAny(s_carried) && sentence.Words.Any(IsCarriedRequest));
        _isAboutRequests = _isAboutRequests || _hasApplication || IsAbout(sentence.Heading, "申请") || (TellsOfNothingElse && sentence.Has(WordClass.Applicant) && (sentence.Words.Any(IsFormsApplicant) || sentence.Words.Any(IsOffering))) || (sentence.Has(WordClass.Handle) && sentence.Words.Any(IsAnswerOnDisclosure)) || (TellsOfNothingElse && sentence.Classes.HasAny(s_carried) && sentence.Words.Any(IsCarriedBetweenYears) && !sentence.Words.Any(Within.Is));
    }

    private static bool CountsLawsuitsByRoute(Sentence sentence)
    {
        // 行政处罚类行政诉讼21件，其中直接起诉7件: lawsuits about something else.
        if (sentence.Clauses.Any(clause => clause.Has(WordClass.Dispute) && IsOfOthers(clause.Words)))
            return false;
        // 行政诉讼107件，直接起诉52件，复议后起诉55件: beside a route the lawsuits themselves, and reviews.
        return sentence.Words.Any(word => word.Entry is { Class: WordClass.Dispute, Targets.Count: 1, Origin: not WordOrigin.Guessed } route && route.Target.StartsWith("disputes.litigation.", StringComparison.Ordinal));
    }

    /// <summary>复议16件，诉讼11件，均系信息公开引发: what is said of all is said of the first, too.</summary>
    private static int FindDisclosure(Sentence sentence)
    {
        var at = sentence.IndexOf("信息公开") is >= 0 and var said ? said : sentence.IndexOf("公开类");
        if (IsDisclosureExcluded(sentence))
            return -1;
        if (at < 0 || !sentence.Has(WordClass.All))
            return at;
        foreach (var clause in sentence.Clauses)
        {
            if (at < clause.Span.Start || at >= clause.Span.End)
                continue;
            var all = clause.Words.LastIndexOf(WordClass.All);
            return all >= 0 && clause.Words[all].Span.Start < at && clause.Words.IndexOf(WordClass.Number, all) < 0 ? sentence.Start : at;
        }
        return at;
    }

    private static bool IsOfOthers(WordRun words)
    {
        var last = words.LastIndexOfOther(WordClass.Filler, words.IndexOf(WordClass.Dispute, 0));
        return last >= 0 && words[last].Class is WordClass.Unknown or WordClass.Noise or WordClass.Decision or WordClass.OtherMatter;
    }

    private static TextSpan? FindApplicants(Sentence sentence)
    {
        if (sentence.Classes.HasAny(s_otherCounts) || !sentence.Classes.HasAny(s_mayApply))
            return null;
        for (var i = 0; i < sentence.Clauses.Count; i++)
        {
            var words = sentence.Clauses[i].Words;
            for (var k = 0; k < words.Count; k++)
            {
                if (IsApplicant(words[k]))
                    return words[k].Span;
            }
        }
        return null;
    }

    /// <summary>上年结转申请 is one word.</summary>
    private static bool IsCarriedRequest(Word word) => s_carried.Has(word.Class) && word.Entry!.Text.IndexOf("申请", StringComparison.Ordinal) >= 0;

    /// <summary>Nobody says so of anything but requests, unless something else is spoken of: 2021年没办完带过来的8件.</summary>
    private static bool IsCarriedBetweenYears(Word word) => s_carried.Has(word.Class) && word.Entry!.Origin != WordOrigin.Guessed;

    private static bool IsOffering(Word word) => word.Entry is { Class: WordClass.Filler, Text: "提出" or "提出的" or "提交" or "提交的" or "递交" or "递交的" or "申请人" or "申请者" or "申请主体" };

    /// <summary>作出政府信息公开答复114件.</summary>
    private static bool IsAnswerOnDisclosure(Word word) => word is { Class: WordClass.Handle, Entry: { } entry } && (entry.Text.IndexOf("公开", StringComparison.Ordinal) >= 0 || entry.Text.IndexOf("申请", StringComparison.Ordinal) >= 0);

    /// <summary>自然人申请28件: the form's own words for those who apply.</summary>
    private static bool IsFormsApplicant(Word word) => word is { Class: WordClass.Applicant, Entry: { } entry } && (entry.Text.IndexOf("自然人申请", StringComparison.Ordinal) >= 0 || entry.Text is "科研机构" or "社会公益组织" or "法律服务机构");

    private static bool IsAbout(Word word) => word.Entry is { Class: WordClass.Filler, Text: "有关" or "相关" or "涉及" or "因" or "涉" or "不服" or "引发" or "引起" };

    private static bool IsDisclosureExcluded(Sentence sentence) => sentence.IndexOf("信息公开") is > 0 and var at && IsExcluded(sentence.Block.Text, at);

    private static bool IsExcluded(string text, int at)
    {
        if (ProseText.HasBefore(text, at, "政府"))
            at -= "政府".Length;
        return Array.Exists(s_excluding, word => ProseText.HasBefore(text, at, word));
    }

    private static bool IsApplicant(Word word) =>
        word.Entry is { Class: WordClass.Filler, Text: "申请人" or "申请者" or "申请主体" } or { Class: WordClass.Applicant, Origin: not WordOrigin.Listed } || (word.Is(WordClass.Applicant) && word.Entry!.Text.EndsWith("申请", StringComparison.Ordinal));

    private static bool IsAbout(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;
}
