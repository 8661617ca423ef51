using ReportLint.Claims.Words;
using ReportLint.Model;
using ReportLint.Prose;

namespace ReportLint.Claims.Reading;

/// <summary>Reads the figures that prose states, and what each of them counts. Knows no figure of the tables.</summary>
/// <remarks>
/// A number belongs to the nearest verb before it in its clause, else to what follows it. Between a number and what it counts only words that the
/// lexicon knows may stand: what is not understood is not compared, since a false alarm costs more than a miss.
/// The passes run clause by clause, each on what the one before it made: mentions, scope, antecedents, topics, claims. They run side by side rather than
/// one after the other over the whole text, since what a number counts tells what the next one may count, and whose it is.
/// </remarks>
internal sealed class ClaimReader
{
    /// <summary>A text without any of these words states no figure.</summary>
    private static readonly WordClasses s_stating = WordClasses.Any(WordClass.Number, WordClass.Negation, WordClass.All);

    /// <summary>A sentence without any of these words neither states a figure nor names what the sentences behind it speak of.</summary>
    private static readonly WordClasses s_telling = s_stating.With(WordClass.Dispute);

    private static readonly WordClasses s_changes = WordClasses.Any(WordClass.Rise, WordClass.Fall, WordClass.Comparison, WordClass.Share);

    private static readonly WordClasses s_otherRate = WordClasses.Any(WordClass.OnTime, WordClass.Unknown, WordClass.LastYear);

    private static readonly WordClasses s_making = WordClasses.Any(WordClass.DecisionVerb, WordClass.DocumentVerb, WordClass.Handle, WordClass.Done, WordClass.Receive);

    private static readonly string[] s_none = ["未提", "未收", "没提", "没收", "没有收", "没有提", "未有", "未发生", "没有发生", "没发生", "未出现", "没出现"];

    private static readonly string[] s_ways = ["途径", "渠道", "路径", "路线", "线索", "方面", "类别", "栏目", "口径", "阶段", "环节", "部分", "层级", "环节", "层面", "工作日"];

    private const int MostAssumed = 12;

    private static readonly WordClasses s_ofOthers = WordClasses.Any(
        WordClass.OtherMatter, WordClass.PublishedInformation, WordClass.Publish, WordClass.Decision, WordClass.DecisionVerb, WordClass.Document, WordClass.DocumentVerb, WordClass.Money, WordClass.Fee, WordClass.FeeField, WordClass.NextYear);

    /// <summary>What else than requests may be left from last year, and for the next.</summary>
    private static readonly WordClasses s_others = WordClasses.OtherMatters.With(WordClasses.Any(
        WordClass.Decision, WordClass.DecisionVerb, WordClass.Document, WordClass.DocumentVerb, WordClass.Dispute, WordClass.DisputeResult, WordClass.Money, WordClass.Fee, WordClass.FeeField, WordClass.OtherVerb));

    private static readonly WordClasses s_cases = WordClasses.Any(WordClass.Dispute, WordClass.DisputeResult);

    private static readonly WordClasses s_assumed = WordClasses.Any(
        WordClass.Receive, WordClass.Handle, WordClass.Done, WordClass.CarryOver, WordClass.CarryForward, WordClass.Carry, WordClass.Dispute, WordClass.DisputeResult, WordClass.Applicant, WordClass.Outcome);

    private readonly SettingReader _setting;
    private readonly MentionReader _mentions;
    private readonly AntecedentReader _antecedents = new();
    private readonly MentionTopics _topics;
    private readonly WordedClaims _worded;
    private readonly Prefix _prefix;
    private readonly List<Claim> _claims = [];
    private SentenceState _state = new();

    private ClaimReader(Report report)
    {
        _setting = new SettingReader(report);
        _mentions = new MentionReader(_setting);
        _topics = new MentionTopics(new NumberTopicReader(_setting));
        _prefix = new Prefix(report.Agency?.Value ?? "");
        _worded = new WordedClaims(report.Edition, _prefix);
    }

    /// <summary>The claims of <paramref name="sentences"/>, in order.</summary>
    public static List<Claim> Read(Report report, IReadOnlyList<Sentence> sentences)
    {
        var reader = new ClaimReader(report);
        for (int start = 0, end; start < sentences.Count; start = end)
        {
            var block = sentences[start].Block;
            var classes = default(WordClasses);
            for (end = start; end < sentences.Count && ReferenceEquals(sentences[end].Block, block); end++)
                classes = classes.With(sentences[end].Classes);
            if (classes.HasAny(s_stating))
                reader.Read(sentences, start, end, classes);
        }
        return reader._claims;
    }

    private void Read(IReadOnlyList<Sentence> sentences, int start, int end, WordClasses classes)
    {
        _state = new SentenceState { TellsOfNothingElse = !classes.HasAny(s_others) };
        _mentions.Begin();
        for (var i = start; i < end; i++)
        {
            if (sentences[i].Classes.HasAny(s_telling))
            {
                Read(sentences[i]);
                continue;
            }
            _state.Skip(sentences[i]);
            _mentions.Skip(sentences[i]);
        }
    }

    private void Read(Sentence sentence)
    {
        var first = _claims.Count;
        ReadOnce(sentence);
        if (!MayAssume(sentence, first))
            return;
        _claims.RemoveRange(first, _claims.Count - first);
        _state.IsAssumed = true;
        ReadOnce(sentence);
        _state.IsAssumed = false;
    }

    /// <summary>收到292件，办结290件，在办15件: several numbers, of which nothing says what they count, and no words that say that they count something else.</summary>
    private bool MayAssume(Sentence sentence, int first)
    {
        if ((_state.IsAboutRequests && _state.IsAboutDisclosure) || !sentence.Classes.HasAny(s_assumed)
            || sentence.Numbers.Count > MostAssumed || sentence.Numbers.Count < (sentence.Classes.HasAny(s_cases) || _state.TellsOfNothingElse ? 1 : 2) || BeforeLastNumber(sentence).HasAny(s_ofOthers) || (sentence.Has(WordClass.Plan) && IsPlanned(sentence)))
        {
            return false;
        }
        for (var i = first; i < _claims.Count; i++)
        {
            if (_claims[i].Topic is not null || _claims[i].IsInWords)
                return false;
        }
        return true;
    }

    /// <summary>What the words do up to the last clause with a number: what follows counts nothing.</summary>
    private static WordClasses BeforeLastNumber(Sentence sentence)
    {
        var (all, counted) = (default(WordClasses), default(WordClasses));
        for (var i = 0; i < sentence.Clauses.Count; i++)
        {
            all = all.With(sentence.Clauses[i].Classes);
            if (sentence.Clauses[i].Has(WordClass.Number))
                counted = all;
        }
        return counted;
    }

    /// <summary>Whether a plan stands before a number; 结果将在下一年报告 plans nothing that is counted.</summary>
    private static bool IsPlanned(Sentence sentence)
    {
        var isPlanned = false;
        foreach (var word in sentence.Words)
        {
            if (isPlanned && word.Is(WordClass.Number))
                return true;
            isPlanned |= word.Is(WordClass.Plan);
        }
        return false;
    }

    private void ReadOnce(Sentence sentence)
    {
        _state.Begin(sentence);
        _antecedents.Begin();
        for (var i = 0; i < sentence.Clauses.Count; i++)
        {
            var clause = sentence.Clauses[i];
            _antecedents.Enter(clause, _state);
            Read(sentence, clause, _mentions.Read(clause, ClauseAt(sentence, i + 1), ClauseAt(sentence, i + 2)));
            _antecedents.Leave(clause, _state);
        }
    }

    private static Clause? ClauseAt(Sentence sentence, int index) => index < sentence.Clauses.Count ? sentence.Clauses[index] : null;

    private void Read(Sentence sentence, Clause clause, IReadOnlyList<Mention> mentions)
    {
        _topics.Begin();
        for (var i = 0; i < mentions.Count; i++)
        {
            var wasOtherTime = _state.Scope.IsOtherTime;
            ReadScope(sentence, mentions[i].Own);
            if (sentence.Has(WordClass.Reach))
                Changing.Read(sentence.Block.Text, mentions[i], _prefix, wasOtherTime, _state);
            Read(sentence, mentions[i]);
        }
        ReadScope(sentence, MentionReader.Rest(clause));
        if (mentions.Count > 0)
            return;
        var said = _worded.Read(sentence, clause, _state);
        for (var i = 0; i < said.Count && !_state.IsAssumed; i++)
            _claims.Add(ClaimWriter.Of(sentence, said[i]));
    }

    private void ReadScope(Sentence sentence, WordRun words)
    {
        if (_setting.Read(sentence.Block.Text, words, _state.Scope))
            _state.List.Subject = Subject.None;
    }

    private void Read(Sentence sentence, Mention mention)
    {
        var (number, left) = (mention.Number, mention.Left);
        // 2023全年未收到: the 年 is missing.
        if (number.Measure.Length == 0 && number.Span.Length == 4 && _setting.IsYearValue(number.Value))
            return;
        if (CountsNothing(sentence.Block.Text, mention))
            return;
        if (number.Kind is NumberKind.Percent or NumberKind.PercentagePoints || (left.Classes.HasAny(s_changes) && !IsHolding(mention)))
        {
            ReadShare(sentence, mention);
            return;
        }
        var prefix = _prefix.Of(sentence.Block.Text, left);
        var topics = AntecedentReader.Note(mention, _topics.Read(mention, prefix, _state), prefix, _state);
        if (left.Has(WordClass.Receive) && left.Exists(IsNew) && sentence.CountsCarriedOverApart)
            topics = [.. topics.Select(topic => topic with { IsOnlyNew = topic.Kind == ClaimKind.Received })];
        topics = ScopeFilter.Within(_state.Scope, topics, mention);
        AntecedentReader.Remember(topics, _state.Antecedents);
        ClaimWriter.Write(sentence, mention, topics, _state, _claims);
    }

    /// <summary>5.4倍; 两项合计, 三条途径; 一件也没有: no number of requests, cases or decisions.</summary>
    private static bool CountsNothing(string text, Mention mention)
    {
        var (number, end) = (mention.Number, mention.Word.Span.End);
        return ProseText.Has(text, end, "倍") || CountsItems(text, mention)
            || (number.Value == 1 && number.Span.Length == 1 && ProseText.IsOneOf(text, number.Span.Start - 1, "做写补同每某任另") && text[number.Span.Start] == '一')
            || (number.Value == 1 && text[number.Span.Start] == '一' && (ProseText.IsOneOf(text, end, "也都") ? mention.Right.Has(WordClass.Negation) : ProseText.FirstAt(text, end, s_none) is not null));
    }

    private static bool CountsItems(string text, Mention mention) =>
        mention.Number is { Measure: "项" or "类" or "种" or "条" or "个", Value: >= 2 and <= 9 } number && !ProseText.IsDigit(text[number.Span.Start])
        && (number.Measure is not ("条" or "个") || ProseText.FirstAt(text, mention.Word.Span.End, s_ways) is not null)
        && !(number.Measure is "项" && mention.Left.Count > 0 && (s_making.Has(mention.Left.Last.Class) || mention.Left.Last.Entry is { Class: WordClass.Filler, Text: "作出" or "做出" } || mention.Left.Last.Class is WordClass.Decision or WordClass.Document));

    /// <summary>国家秘密占4件: a count, no share.</summary>
    private static bool IsHolding(Mention mention) =>
        mention.Own.Count > 0 && mention.Own.Last.Entry is { Class: WordClass.Share, Text: "占" or "占了" } && mention.Number is { Kind: NumberKind.Count, Measure: "件" or "宗" or "份" } && !mention.Left.Has(WordClass.Rise) && !mention.Left.Has(WordClass.Fall) && !mention.Left.Has(WordClass.Comparison);

    /// <summary>Shares and changes are judged elsewhere; but 办结率100% says that nothing is open, and 行政复议维持率为56.3%，维持9件 which cases are spoken of.</summary>
    private void ReadShare(Sentence sentence, Mention mention)
    {
        var left = mention.Left;
        _state.List.HasGap |= mention.Number.Kind == NumberKind.Count;
        if (IsWholeRate(mention.Number, left) && _state is { IsAboutRequests: true, HasOtherMatter: false, Scope.IsOtherTime: false })
            _claims.Add(ClaimWriter.Of(sentence, new WordedClaim(ClaimTopic.Of(ClaimKind.NothingOpen, "requests.carried-forward"), mention.Word.Span)));
        if (left.First(WordClass.Dispute) is { Entry: { } cases } && _state.DisclosureAt >= 0 && _prefix.Of(sentence.Block.Text, left.Between(0, left.IndexOf(WordClass.Dispute, 0))) == PrefixKind.None)
            _state.Antecedents.Disputes = new ClaimTopic(ClaimKind.Dispute, cases.Targets, []);
    }

    /// <summary>办结率100%: that all were dealt with. In time means something else.</summary>
    private static bool IsWholeRate(StatedNumber number, WordRun left) =>
        number is { Kind: NumberKind.Percent, Value: 100 } && left.Has(WordClass.Rate) && left.Exists(word => word is { Class: WordClass.Rate, Entry.Text: "办结率" }) && !left.Classes.HasAny(s_otherRate);

    private static bool IsNew(Word word) => word.Is(WordClass.Receive) && word.Entry!.Text.StartsWith("新", StringComparison.Ordinal);
}
