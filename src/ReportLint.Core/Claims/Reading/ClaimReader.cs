using ReportLint.Claims.Words;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Claims.Reading;

/// <summary>Reads the figures that prose states, and what each of them counts. Knows no figure of the tables.</summary>
/// <remarks>
/// A number belongs to the nearest verb before it in its clause, else to what follows it. Between a number and what it counts only words that the
/// lexicon knows may stand: what is not understood is not compared, since a false alarm costs more than a miss.
/// </remarks>
internal sealed class ClaimReader
{
    /// <summary>A text without any of these words states no figure.</summary>
    private static readonly WordClasses s_stating = WordClasses.Any(WordClass.Number, WordClass.Negation, WordClass.All);

    /// <summary>What a clause without a figure may name for those behind it.</summary>
    private static readonly WordClasses s_naming = WordClasses.Any(
        WordClass.Dispute, WordClass.CarryOver, WordClass.Receive, WordClass.Handle, WordClass.Done, WordClass.Application);

    /// <summary>A sentence without any of these words neither states a figure nor names what the sentences behind it speak of.</summary>
    private static readonly WordClasses s_telling = s_stating.With(WordClass.Dispute);

    private static readonly WordClasses s_leadsToAnswer = WordClasses.Any(WordClass.Filler, WordClass.Sum);

    private static readonly WordClasses s_leading = WordClasses.Any(WordClass.Application, WordClass.Dispute, WordClass.Decision, WordClass.Document, WordClass.Outcome, WordClass.CarryOver, WordClass.CarryForward);

    private static readonly WordClasses s_bracketed = WordClasses.Any(WordClass.Applicant, WordClass.Outcome, WordClass.PartOfOutcome, WordClass.DisputeResult, WordClass.CarryOver, WordClass.CarryForward);

    private static readonly WordClasses s_changes = WordClasses.Any(WordClass.Rise, WordClass.Fall, WordClass.Comparison, WordClass.Share);

    private static readonly WordClasses s_dealing = WordClasses.Any(WordClass.Receive, WordClass.Handle, WordClass.Done);

    private static readonly WordClasses s_allRequests = WordClasses.Any(WordClass.Application, WordClass.Filler, WordClass.ThisYear, WordClass.Year, WordClass.All);

    private static readonly WordClasses s_someRequests = WordClasses.Any(WordClass.Application, WordClass.Applicant, WordClass.Outcome, WordClass.PartOfOutcome, WordClass.CarryOver, WordClass.CarryForward);

    private static readonly WordClasses s_otherRate = WordClasses.Any(WordClass.OnTime, WordClass.Unknown, WordClass.LastYear);

    private readonly SettingReader _setting;
    private readonly NumberTopicReader _topics;
    private readonly AllReader _all;
    private readonly Prefix _prefix;
    private readonly List<Claim> _claims = [];
    private readonly List<WordedClaim> _worded = [];
    private readonly Queue<ClaimTopic> _listed = new();
    private readonly Stack<(int Depth, ClaimTopic? Requests, IReadOnlyList<string> Columns, bool IsOtherUnit)> _outer = new();
    private SentenceState _state = new();
    private string _text = "";

    /// <summary>What stands before a colon, for the number behind it: 新收：221件.</summary>
    private WordRun _question;

    /// <summary>The clause before, where it lists what the numbers behind it count one by one.</summary>
    private WordRun _named;

    /// <summary>Whether the number that answers <see cref="_question"/> must be called a sum.</summary>
    private bool _isSumDue;

    /// <summary>Whether the number before is a time: 超过10个工作日答复的34件.</summary>
    private bool _isWithinTime;

    private ClaimReader(Report report)
    {
        _setting = new SettingReader(report);
        _topics = new NumberTopicReader(_setting);
        _prefix = new Prefix(report.Agency?.Value ?? "");
        _all = new AllReader(report.Edition);
    }

    /// <summary>The claims of <paramref name="sentences"/>, in order.</summary>
    public static List<Claim> Read(Report report, IReadOnlyList<Sentence> sentences)
    {
        var reader = new ClaimReader(report);
        for (int start = 0, end; start < sentences.Count; start = end)
        {
            var block = sentences[start].Block;
            var canState = false;
            for (end = start; end < sentences.Count && ReferenceEquals(sentences[end].Block, block); end++)
                canState |= sentences[end].Classes.HasAny(s_stating);
            if (canState)
                reader.Read(block, sentences, start, end);
        }
        return reader._claims;
    }

    private void Read(ProseBlock block, IReadOnlyList<Sentence> sentences, int start, int end)
    {
        (_state, _question, _text) = (new SentenceState(), default, block.Text);
        for (var i = start; i < end; i++)
        {
            if (sentences[i].Classes.HasAny(s_telling))
                Read(sentences[i]);
            else
                Skip(sentences[i]);
        }
    }

    /// <summary>Notes what a sentence that states nothing says for those behind it.</summary>
    private void Skip(Sentence sentence)
    {
        _state.Skip(sentence);
        var last = sentence.Clauses[sentence.Clauses.Count - 1];
        _question = last.EndsWith is '：' or ':' ? last.Words : default;
    }

    private void Read(Sentence sentence)
    {
        _state.Begin(sentence);
        _outer.Clear();
        Subject? whole = null;
        for (var i = 0; i < sentence.Clauses.Count; i++)
        {
            var clause = sentence.Clauses[i];
            while (_outer.Count > 0 && clause.Depth <= _outer.Peek().Depth)
            {
                (_, _state.Antecedents.Requests, _, _state.Scope.IsOtherUnit) = _outer.Pop();
                _state.List.IsWithinSome = false;
            }
            _state.Antecedents.OuterColumns = _outer.Count > 0 ? _outer.Peek().Columns : [];
            if (clause.Classes.HasAny(WordClasses.PartsFollow))
                whole ??= _state.List.Subject;
            Read(sentence, clause, i + 1 < sentence.Clauses.Count ? sentence.Clauses[i + 1] : null);
            // 许可86件，其中证件40件；处罚15件: a semicolon ends the parts, whatever they are of.
            if (clause.EndsWith is '；' or ';')
                (_state.List.Subject, whole, _state.List.IsWithinSome, _state.List.Whole, _state.List.IsInParts) = (whole ?? _state.List.Subject, null, false, null, false);
            _question = clause.EndsWith is '：' or ':' ? clause.Words.Between(LastNumber(clause.Words) + 1, clause.Words.Count) : IsLead(clause) ? clause.Words : BeforeBracket(clause) is { Count: > 0 } named ? named : ShareOf(clause);
            // 主要为予以公开和无法提供，分别为96件、45件.
            _named = clause.EndsWith is '，' or ',' or '：' && !clause.Has(WordClass.Number) && clause.Has(WordClass.And) ? clause.Words : default;
            _isSumDue = clause.EndsWith is '，' or ',' && !IsAspect(clause) && !MostOf.IsSaid(clause.Words) && !clause.Has(WordClass.Share);
            _state.List.Cause = Causes.IsCause(clause) ? clause : null;
            if (clause.EndsWith is '（' or '(')
                _outer.Push((clause.Depth, _state.Antecedents.Requests, _state.Antecedents.Columns, _state.Scope.IsOtherUnit));
        }
    }

    /// <summary>行政复议方面，共16件: the clause only says what is counted.</summary>
    private static bool IsLead(Clause clause) => clause.EndsWith is '，' or ',' && !clause.Has(WordClass.Number) && (IsAspect(clause) || s_leading.Has(clause.Words.Last.Class) || MostOf.IsSaid(clause.Words));

    private static bool IsAspect(Clause clause) => clause.Words.Last.Entry is { Class: WordClass.Filler, Text: "方面" };

    /// <summary>作出行政处罚决定，共357件: without 共 the number may count anything.</summary>
    private static bool IsSum(Word word) => word.Is(WordClass.Sum) || word.Entry is { Class: WordClass.Filler, Text: "共" or "总共" or "一共" or "共有" };

    /// <summary>自然人（180件）、商业企业（24件）: the words before a bracket that name what the number in it counts.</summary>
    private static WordRun BeforeBracket(Clause clause)
    {
        if (clause.EndsWith is not ('（' or '('))
            return default;
        var named = clause.Words.Between(LastNumber(clause.Words) + 1, clause.Words.Count);
        named = named.Between(named.LastIndexOf(WordClass.And) + 1, named.Count);
        return named.Count > 0 && (s_bracketed.Has(named.Last.Class) || MostOf.IsSaid(named)) ? named : default;
    }

    /// <summary>自然人占81.4%，共180件: of what the share is told, the number behind tells as well.</summary>
    private static WordRun ShareOf(Clause clause)
    {
        var number = LastNumber(clause.Words);
        if (clause.EndsWith is not ('，' or ',') || number != clause.Words.Count - 1 || clause.Words[number].Number!.Kind != NumberKind.Percent || clause.Words.CountOf(WordClass.Number) > 1)
            return default;
        var share = clause.Words.LastIndexOf(WordClass.Share);
        var named = clause.Words.Between(0, Math.Max(share, 0));
        return named.Classes.HasAny(s_bracketed) ? named : default;
    }

    private static int LastNumber(WordRun words)
    {
        var last = words.Count - 1;
        while (last >= 0 && !words[last].Is(WordClass.Number))
            last--;
        return last;
    }

    private void Read(Sentence sentence, Clause clause, Clause? behindClause)
    {
        _state.HasMetOtherMatter |= clause.Has(WordClass.OtherMatter);
        _state.List.IsWithinSome |= clause.Has(WordClass.Among) && _state.List.CountsOnlyCarried;
        if (clause.Classes.HasAny(WordClasses.PartsFollow))
            (_state.List.Whole, _state.List.IsInParts) = (_state.List.Listed.Last, true);
        if (clause.Words.First(WordClass.Document) is { } document)
            _state.Antecedents.Documents = document.Entry!.Targets;
        var words = clause.Words;
        if (!words.Has(WordClass.Number))
        {
            _setting.Read(_text, words, _state);
            ReadWords(sentence, clause);
            return;
        }
        _listed.Clear();
        var remaining = words.CountOf(WordClass.Number);
        var left = words.Until(WordClass.Number);
        for (var number = left.Count; number < words.Count; remaining--)
        {
            var next = words.IndexOf(WordClass.Number, number + 1) is >= 0 and var following ? following : words.Count;
            var behind = words.Between(number + 1, next);
            var isAnswer = _question.Count > 0 && number == left.Count && left.Classes.AreWithin(s_leadsToAnswer) && (!_isSumDue || left.Exists(IsSum));
            _setting.Read(_text, left, _state);
            var previous = number - left.Count - 1;
            _isWithinTime = previous >= 0 && MeasureWords.IsTime(words[previous].Number!.Measure);
            ReadNumber(sentence, words[number], isAnswer ? _question : left, clause.EndsWith is '：' or ':' ? default : behind, remaining, next == words.Count && StaysOpen.IsSaid(clause, behindClause, _setting));
            (left, number) = (behind, next);
        }
        _setting.Read(_text, left, _state);
    }

    private void ReadNumber(Sentence sentence, Word word, WordRun left, WordRun right, int remaining, bool goesOn)
    {
        var number = word.Number!;
        // 2023全年未收到: the 年 is missing.
        if (number.Measure.Length == 0 && number.Span.Length == 4 && _setting.IsYearValue(number.Value))
            return;
        if (IsWholeRate(number, left) && _state is { IsAboutRequests: true, HasOtherMatter: false, Scope.IsOtherTime: false })
            _claims.Add(new Claim { Block = sentence.Block, Span = word.Span, Value = 0, IsInWords = true, Topic = ClaimTopic.Of(ClaimKind.NothingOpen, "requests.carried-forward") });
        if (number.Kind is NumberKind.Percent or NumberKind.PercentagePoints || left.Classes.HasAny(s_changes))
        {
            // 政府信息公开行政复议维持率为56.3%，维持9件.
            if (left.First(WordClass.Dispute) is { Entry: { } cases } && _state.DisclosureAt >= 0 && _prefix.Of(_text, left.Between(0, left.IndexOf(WordClass.Dispute, 0))) == PrefixKind.None)
                _state.Antecedents.Disputes = new ClaimTopic(ClaimKind.Dispute, cases.Targets, []);
            return;
        }
        // 2件维持、1件被纠正: what stands before the 、 belongs to the number before.
        var near = left.Count > 1 && left.Last.Is(WordClass.And) ? left.Between(left.Count - 1, left.Count) : TopicFinder.WithoutCases(TopicFinder.NearBefore(left));
        var prefix = _prefix.Of(_text, left);
        if (near.Count > 0 && near[0].Is(WordClass.Respectively) && prefix != PrefixKind.OtherUnit)
            EnqueueListed(near.Count == 1 && _named.Count > 0 ? TopicFinder.NearBefore(_named).Behind(near[0]) : near, remaining);
        // 行政复议16件、行政诉讼11件，维持分别为9件、7件: what each is of stands before.
        var isOfEach = near.Count > 0 && near[0].Is(WordClass.Respectively) && remaining > 1 && _listed.Count == 0;
        var topics = (left.Has(WordClass.About) && left.Exists(IsAverage)) || IsBefore(left) || isOfEach ? [] : _listed.Count > 0 ? [_listed.Dequeue()] : _topics.Read(near, left, right, number, prefix, _state);
        if (_state.List.IsLastUnknown && left.Count > 0 && left[0].Is(WordClass.And) && Exists(topics, topic => topic.Kind is ClaimKind.Dispute or ClaimKind.Decision or ClaimKind.Document))
            topics = [];
        if (topics.Count == 0 && goesOn && StaysOpen.IsRest(left, right) && _state is { IsAboutRequests: true, HasOtherMatter: false })
            topics = TopicMeasures.Fit(ClaimTopic.Of(ClaimKind.CarriedForward, "requests.carried-forward") with { IsAtMost = !StaysOpen.IsRest(left) }, number);
        if (MostOf.IsSaid(left))
            topics = [.. topics.Select(topic => topic with { MayBeWhole = true })];
        // 办结223件，其中上年结转9件、本年新收214件: of the new ones those that ended.
        if (_state.List.Whole is { Kind: ClaimKind.Handled } handled && handled.Rows[0] is "requests.outcomes.total")
            topics = [.. topics.Select(topic => topic with { IsAtMost = topic.IsAtMost || topic.Kind == ClaimKind.Received })];
        // 办理上年结转的9件、本年新收的214件: of both only those dealt with.
        if (left.Count > 0 && left[0].Is(WordClass.And) && _state.List.Listed.Last is { Kind: ClaimKind.CarriedOver, IsAtMost: true })
            topics = [.. topics.Select(topic => topic with { IsAtMost = topic.IsAtMost || topic.Kind == ClaimKind.Received })];
        NoteSubject(topics, number, left, right, prefix);
        topics = NoteListed(topics, number, right);
        if (left.Has(WordClass.Receive) && left.Exists(IsNew) && sentence.CountsCarriedOverApart)
            topics = [.. topics.Select(topic => topic with { IsOnlyNew = topic.Kind == ClaimKind.Received })];
        var isOfNow = _state.Scope.IsOnlyNow && topics.Count > 0 && topics.All(IsInForce);
        var isOutside = _state.Scope.IsOutside && !isOfNow && !(_state.Scope.IsOnlyOtherTime && NumberTopicReader.IsIntoThisYear(left, right) && topics.All(topic => topic.Kind == ClaimKind.CarriedOver));
        if (isOutside || left.Has(WordClass.Negation))
            topics = [];
        foreach (var topic in topics)
        {
            Remember(topic);
            if (topic.Kind == ClaimKind.Dispute)
                _state.Antecedents.Count(topic.Rows);
            _state.Antecedents.Columns = topic.Columns;
        }
        if (topics.Count == 0 && number.Measure.Length == 0)
            return;
        var isApproximate = number.IsApproximate || (left.Count > 0 && left.Last.Is(WordClass.About) && !MostOf.IsSaid(left));
        if (topics.Count == 0)
        {
            Add(sentence, number, topic: null, isApproximate, NumberReasons.WhyNot(left, right, number, _state.Scope.IsOutside));
            return;
        }
        var isOfChannels = left.Has(WordClass.Channel) && !Channels.AreAll(left);
        var reasons = ReasonsFor(topics, left, right, number, isOfNow, isOfChannels);
        var isGuessed = reasons.Exists(reason => reason.Kind is ClaimReasonKind.Guessed or ClaimReasonKind.Supposed);
        var isOfSome = _isWithinTime || isOfChannels || left.Exists(IsOwnPart) || _state.Scope.IsOwnPart || (_state.Scope.OwnGovernment is not null && sentence.Words.Any(IsSeveralUnits));
        var isAtYearEnd = left.Exists(IsYearEnd);
        foreach (var topic in topics)
        {
            var counted = isOfSome || (isAtYearEnd && IsFlow(topic)) ? topic with { IsAtMost = true } : topic;
            Add(sentence, number, isGuessed ? counted with { IsLikely = true } : counted, isApproximate, reasons);
        }
    }

    /// <summary>Notes what a number counts for those behind it. Nothing is left of <paramref name="topics"/> where only some requests are spoken of.</summary>
    private IReadOnlyList<ClaimTopic> NoteListed(IReadOnlyList<ClaimTopic> topics, StatedNumber number, WordRun right)
    {
        // 上年结转9件，予以公开5件、无法提供3件: those are of the same nine.
        // 评查的19件申请中，予以公开10件: of requests that aren't known.
        _state.List.IsWithinSome |= topics.Count == 0 && IsWhole(right) && right.Has(WordClass.Application);
        if (_state.List.IsWithinSome ? Exists(topics, IsOfRequests) : _state.List.CountsOnlyCarried && number.Value <= _state.List.Carried && Exists(topics, topic => topic.Kind is ClaimKind.Outcome or ClaimKind.Handled))
            return [];
        if (topics.Count == 0)
            _state.List.Listed.Clear();
        else if (_state.List.Listed.Last?.Kind == ClaimKind.Received)
            topics = [.. topics.Select(topic => topic with { IsOfNew = topic.Kind == ClaimKind.Handled })];
        _state.List.Listed.Add(topics);
        if (Exists(topics, topic => topic.Kind is ClaimKind.CarriedOver or ClaimKind.CarriedForward))
            _state.List.Carried = number.Value;
        // 延期办结的18件申请中，予以公开12件.
        _state.List.IsWithinSome |= (_state.List.CountsOnlyCarried || Exists(topics, topic => topic.IsAtMost && IsOfRequests(topic))) && IsWhole(right);
        return topics;
    }

    /// <summary>What a number counts, the numbers behind it count as well until another thing is named: 公文126件，其中不予公开84件.</summary>
    private void NoteSubject(IReadOnlyList<ClaimTopic> topics, StatedNumber number, WordRun left, WordRun right, PrefixKind prefix)
    {
        _state.List.IsLastUnknown = topics.Count == 0;
        if (Exists(topics, topic => topic.Kind is ClaimKind.Received or ClaimKind.Handled or ClaimKind.CarriedOver or ClaimKind.CarriedForward))
            (_state.List.Subject, _state.List.IsAboutSome) = (Subject.Requests, false);
        else if (Exists(topics, topic => topic.Kind is ClaimKind.Decision or ClaimKind.Document))
            _state.List.Subject = Subject.Disclosure;
        if (topics.Count > 0)
            return;
        // 公租房申请367件，正在答复31件: requests for something else.
        if (prefix == PrefixKind.Narrowing && left.LastIndexOf(WordClass.Application) is > 0 and var noun && left[noun - 1].Is(WordClass.Unknown))
            _state.List.Subject = Subject.OtherMatter;
        // 共有231件商标注册申请，其中34件由商业企业提出.
        if (right.IndexOf(WordClass.Application, 0) is > 0 and var behindNoun && right[behindNoun - 1].Is(WordClass.Unknown))
            _state.List.Subject = Subject.OtherMatter;
        // 涉企行政复议10件，其中维持6件: cases that aren't understood, and their results neither.
        if (left.Has(WordClass.Dispute))
            (_state.Antecedents.Disputes, _state.List.HasUnreadCases, _state.List.Subject) = (null, true, Subject.OtherMatter);
        // 罚没款36万元 counts nothing.
        if (number.Kind == NumberKind.Money)
            return;
        if (left.Classes.HasAny(WordClasses.OtherMatters) || (right.IndexOfOther(WordClass.Filler, 0) is >= 0 and var behind && right[behind].IsOtherMatter)
            || (prefix != PrefixKind.None && left.Classes.HasAny(s_dealing)))
        {
            _state.List.Subject = Subject.OtherMatter;
        }
        // 向县政府提出的18件申请中，自然人16件: some requests.
        _state.List.IsAboutSome |= left.Has(WordClass.Carry) || (left.IndexOfOther(WordClass.Filler, 0) >= 0 && right.IndexOfOther(WordClass.Filler, 0) is >= 0 and var of && right[of].Is(WordClass.Application));
        _state.Scope.IsOtherUnit |= prefix == PrefixKind.OtherUnit;
    }

    /// <summary>What was supposed so that a number counts <paramref name="topics"/>, and the words beside it that no list holds.</summary>
    private List<ClaimReason> ReasonsFor(IReadOnlyList<ClaimTopic> topics, WordRun left, WordRun right, StatedNumber number, bool isOfNow, bool isOfChannels)
    {
        var reasons = new List<ClaimReason>();
        if (Exists(topics, topic => topic.IsSupposed))
            Suppose(number.Span);
        if (_state.Scope.OwnGovernment is { } government)
            Suppose(government);
        if (isOfNow)
            Suppose(_state.Scope.Now!.Value);
        if (!isOfChannels && left.First(WordClass.Channel) is { } channel)
            Suppose(channel.Span);
        if (_state is { IsAboutRequests: false, ApplicantsAt: { } at } && Exists(topics, topic => topic.Kind is ClaimKind.Applicant or ClaimKind.Handled or ClaimKind.Received))
            Suppose(at);
        NumberReasons.AddUnlisted(left, reasons);
        // 申请221件全部登记: what is said of all of them tells nothing of what they are.
        if (!(right.Count > 0 && right[0].Is(WordClass.All)))
            NumberReasons.AddUnlisted(right, reasons);
        return reasons;

        void Suppose(TextSpan span) => reasons.Add(new ClaimReason(ClaimReasonKind.Supposed, span));
    }

    private void Add(Sentence sentence, StatedNumber number, ClaimTopic? topic, bool isApproximate, IReadOnlyList<ClaimReason> reasons) => _claims.Add(new Claim
    {
        Block = sentence.Block,
        SentenceStart = sentence.Start,
        Reasons = reasons,
        Span = number.Span,
        Value = number.Value,
        Measure = number.Measure,
        Number = number,
        IsApproximate = isApproximate,
        Topic = topic,
    });

    private void EnqueueListed(WordRun near, int remaining)
    {
        var topics = TopicList.Read(near, _state);
        if (topics.Count == remaining && remaining > 1)
        {
            foreach (var topic in topics)
                _listed.Enqueue(topic);
        }
    }

    private void ReadWords(Sentence sentence, Clause clause)
    {
        if (_state.Scope.IsOutside || _state.Scope.IsOwnPart || _state.Scope.OwnGovernment is not null)
            return;
        if (NegatesForOthers(clause))
        {
            _state.Scope.IsOtherUnit = true;
            return;
        }
        _worded.Clear();
        NegationReader.Read(clause, _state, _worded);
        _all.Read(sentence, clause, _state, _worded);
        foreach (var claim in _worded)
        {
            if (claim.Topic is not null)
                Remember(claim.Topic);
            _claims.Add(new Claim
            {
                Block = sentence.Block,
                Span = claim.Span,
                Negation = claim.Negation,
                Value = 0,
                IsInWords = true,
                Topic = claim.Topic,
                Reasons = claim.Unread is { } unread ? [new ClaimReason(ClaimReasonKind.NotUnderstood, unread)] : [],
            });
        }
        // What a clause without a number names, its neighbours speak of: 行政复议方面，维持1件.
        var named = clause.Classes.HasAny(s_naming) ? TopicFinder.Find(TopicFinder.NearBefore(clause.Words), _state) : null;
        if (named is { Kind: ClaimKind.Dispute or ClaimKind.CarriedOver or ClaimKind.Handled or ClaimKind.Received })
            Remember(named);
        if (Within.IsSaid(clause.Words) && clause.Classes.HasAny(s_someRequests))
            NoteWhole(named, clause.Words);
    }

    /// <summary>予以公开的申请中: of these the numbers to come tell, or of some where it isn't known which.</summary>
    private void NoteWhole(ClaimTopic? named, WordRun lead)
    {
        if (lead.Classes.AreWithin(s_allRequests))
            return;
        if (named is { IsAtMost: false, Columns.Count: 0 } && IsOfRequests(named) && _prefix.Of(_text, lead) == PrefixKind.None)
            Remember(named);
        else
            (_state.List.IsAboutSome, _state.List.IsWithinSome) = (true, true);
    }

    /// <summary>县气象局未收到申请, in the report of the county.</summary>
    private bool NegatesForOthers(Clause clause)
    {
        var negation = clause.Has(WordClass.Negation) ? clause.Words.IndexOf(WordClass.Negation, 1) : -1;
        return negation > 0 && _prefix.Of(_text, clause.Words.Between(0, negation)) == PrefixKind.OtherUnit;
    }

    private void Remember(ClaimTopic topic)
    {
        if (topic.Kind is ClaimKind.Dispute or ClaimKind.DisputeResult)
            _state.Antecedents.Disputes = topic;
        else if (topic.Kind is ClaimKind.Received or ClaimKind.Handled or ClaimKind.Outcome or ClaimKind.CarriedOver or ClaimKind.CarriedForward && topic.Columns.Count == 0)
            _state.Antecedents.Requests = topic;
    }

    /// <summary>办结率100%: that all were dealt with. In time means something else.</summary>
    private static bool IsWholeRate(StatedNumber number, WordRun left) =>
        number is { Kind: NumberKind.Percent, Value: 100 } && left.Has(WordClass.Rate) && left.Exists(word => word is { Class: WordClass.Rate, Entry.Text: "办结率" }) && !left.Classes.HasAny(s_otherRate);

    /// <summary>目前有效的规范性文件128件.</summary>
    private static bool IsInForce(ClaimTopic topic) => topic is { Kind: ClaimKind.Document, Columns.Count: 1 } && topic.Columns[0] is "in-force";

    private static bool IsOfRequests(ClaimTopic topic) => topic.Kind is ClaimKind.Received or ClaimKind.Handled or ClaimKind.Outcome or ClaimKind.CarriedOver or ClaimKind.CarriedForward;

    /// <summary>市局机关收到9件.</summary>
    private static bool IsOwnPart(Word word) => word.Entry is { Target: "own-part" };

    /// <summary>县政府收到26件，各部门收到36件.</summary>
    private static bool IsSeveralUnits(Word word) => word.Entry is { Class: WordClass.OtherUnit, Target: "some" };

    /// <summary>221件申请中: of these the numbers to come tell.</summary>
    private static bool IsWhole(WordRun right) => right.Exists(word => word.Entry is { Class: WordClass.Filler, Text: "中" or "当中" or "里" });

    private static bool IsYearEnd(Word word) => word.Entry is { Class: WordClass.Filler, Target: "year-end" };

    /// <summary>What comes in over a year: at its end it is only the last part of it.</summary>
    private static bool IsFlow(ClaimTopic topic) => topic.Kind is not (ClaimKind.CarriedForward or ClaimKind.Document);

    /// <summary>人均办理36.8件.</summary>
    private static bool IsAverage(Word word) => word is { Class: WordClass.About, Entry: { } entry } && entry.Text.EndsWith("均", StringComparison.Ordinal);

    private static bool IsNew(Word word) => word.Is(WordClass.Receive) && word.Entry!.Text.StartsWith("新", StringComparison.Ordinal);

    /// <summary>由305件降至221件.</summary>
    private static bool IsBefore(WordRun left) => left.Count > 0 && left.Last is { Class: WordClass.Filler, Entry.Text: "由" };

    private static bool Exists(IReadOnlyList<ClaimTopic> topics, Predicate<ClaimTopic> match)
    {
        for (var i = 0; i < topics.Count; i++)
        {
            if (match(topics[i]))
                return true;
        }
        return false;
    }
}
