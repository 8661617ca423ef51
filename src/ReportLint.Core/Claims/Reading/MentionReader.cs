using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>First pass: takes the numbers of clauses with the words that lead to each. It knows clauses alone, neither what they say nor whose figures they are.</summary>
/// <param name="setting">Which year the report tells of.</param>
internal sealed class MentionReader(SettingReader setting)
{
    private static readonly WordClasses s_leadsToAnswer = WordClasses.Any(WordClass.Filler, WordClass.Sum, WordClass.ThisYear, WordClass.OtherUnit);

    private static readonly WordClasses s_leadsBehindBracket = s_leadsToAnswer.With(WordClass.Application);

    private static readonly WordClasses s_leading = WordClasses.Any(WordClass.Application, WordClass.Dispute, WordClass.Decision, WordClass.Document, WordClass.Outcome, WordClass.CarryOver, WordClass.CarryForward);

    private static readonly WordClasses s_such = WordClasses.Any(WordClass.Filler, WordClass.Handle, WordClass.Application);

    private static readonly WordClasses s_behindRow = WordClasses.Any(WordClass.Filler, WordClass.Handle, WordClass.Application, WordClass.Done);

    private static readonly WordClasses s_ends = WordClasses.Any(WordClass.Outcome, WordClass.PartOfOutcome);

    private static readonly WordClasses s_listed = WordClasses.Any(WordClass.Outcome, WordClass.And);

    private static readonly WordClasses s_leadsAlone = WordClasses.Any(WordClass.Filler, WordClass.Sum, WordClass.ThisYear, WordClass.Noise);

    private static readonly WordClasses s_rows = WordClasses.Any(WordClass.Outcome, WordClass.PartOfOutcome, WordClass.Applicant, WordClass.DisputeResult, WordClass.CarryOver, WordClass.CarryForward);

    private static readonly WordClasses s_bracketed = WordClasses.Any(WordClass.Applicant, WordClass.Outcome, WordClass.PartOfOutcome, WordClass.DisputeResult, WordClass.CarryOver, WordClass.CarryForward);

    private static readonly WordClasses s_dealt = WordClasses.Any(WordClass.Receive, WordClass.Handle, WordClass.Done);

    private static readonly char[] s_colons = ['：', ':'];

    private readonly List<Mention> _mentions = [];

    /// <summary>What the clause before asks for.</summary>
    private WordRun _question;

    /// <summary>Whether the number that answers must be called a sum.</summary>
    private bool _isSumDue;

    /// <summary>Whether the question names a row of the form, so that a number alone answers it: 属于行政查询事项的，149件.</summary>
    private bool _isNamed;

    /// <summary>Whether the question ends with what became of requests.</summary>
    private bool _isRow;

    /// <summary>Whether the question stands in brackets, or before them.</summary>
    private bool _isBracketed;

    /// <summary>Whether brackets before say that the number holds more than what it names: 公开（含部分公开）答复113件.</summary>
    private bool _isBoth;

    private WordRun _named;

    /// <summary>What the words before an open bracket name: 单位用户（商业企业）9件.</summary>
    private WordRun _beforeBracket;

    /// <summary>Before a block.</summary>
    public void Begin() => (_question, _named, _beforeBracket, _isSumDue, _isNamed, _isBracketed, _isBoth) = (default, default, default, false, false, false, false);

    /// <summary>Notes that a sentence without figures may end with a question: 办理情况如下：.</summary>
    public void Skip(Sentence sentence)
    {
        _question = default;
        // Nearly always there is no colon at all, and no clause need be read.
        if (sentence.Block.Text.IndexOfAny(s_colons, sentence.Start) >= 0 && sentence.Clauses[sentence.Clauses.Count - 1] is { EndsWith: '：' or ':' } last)
            _question = last.Words;
    }

    /// <summary>The numbers of <paramref name="clause"/>, in order; up to the next clause that is read.</summary>
    public IReadOnlyList<Mention> Read(Clause clause, Clause? next, Clause? afterNext = null)
    {
        _mentions.Clear();
        if (clause.Has(WordClass.Number))
            ReadNumbers(clause, next, afterNext);
        _isBracketed = clause is { Depth: > 0, EndsWith: '）' or ')' } && !clause.Has(WordClass.Number);
        // 公开（含部分公开）113件 are both.
        _isBoth = _isBracketed && clause.Has(WordClass.Including) && clause.Classes.HasAny(s_bracketed);
        // 实质性答复（扣除不予处理、其他处理）197件.
        var isExcept = _isBracketed && (clause.Words[0].Class is WordClass.Unknown or WordClass.Negation || clause.Words[0].Entry is { Text: "除" or "除去" or "除了" });
        _question = isExcept ? default : !_isBracketed ? Asks(clause) : _isBoth ? default : clause.Classes.AreWithin(s_listed) && clause.Words.CountOf(WordClass.Outcome) > 1 ? clause.Words : IsNamed(_beforeBracket) || !(s_bracketed.Has(clause.Words.Last.Class) || clause.Words.Last.Is(WordClass.Dispute)) ? _beforeBracket : clause.Words;
        _isNamed = _isBracketed || clause.Classes.HasAny(s_rows) || (clause.Classes.HasAny(s_dealt) && IsLead(clause));
        _isRow = !_isBracketed && _isNamed && IsRow(clause.Words);
        if (clause.EndsWith is '（' or '(')
            _beforeBracket = Rest(clause);
        _named = clause.EndsWith is '，' or ',' or '：' && !clause.Has(WordClass.Number) && clause.Has(WordClass.And) ? clause.Words : default;
        _isSumDue = !_isBracketed && clause.EndsWith is '，' or ',' && !IsAspect(clause) && !MostOf.IsSaid(clause.Words) && !clause.Has(WordClass.Share);
        return _mentions;
    }

    /// <summary>The words of <paramref name="clause"/> behind its last number.</summary>
    public static WordRun Rest(Clause clause) => clause.Words.Between(LastNumber(clause.Words) + 1, clause.Words.Count);

    private void ReadNumbers(Clause clause, Clause? next, Clause? afterNext = null)
    {
        var words = clause.Words;
        var remaining = words.CountOf(WordClass.Number);
        var isAsked = _question.Count > 0;
        var left = words.Until(WordClass.Number);
        for (var number = left.Count; number < words.Count; remaining--)
        {
            var end = words.IndexOf(WordClass.Number, number + 1) is >= 0 and var following ? following : words.Count;
            var behind = words.Between(number + 1, end);
            // 予以公开的比例为41.7%，即24件中的10件: the first is of what the other is a part.
            var isWhole = IsWithin(behind);
            var isAnswer = isAsked && !isWhole && !(behind.Count > 0 && !_isBracketed && s_ends.Has(behind[0].Class))
                && ((_isNamed && (IsSuch(left) || (_isRow && IsAlone(left, behind))))
                    || (left.Classes.AreWithin(_isBracketed ? s_leadsBehindBracket : s_leadsToAnswer) && (!_isSumDue || left.Exists(IsSum) || (_isNamed && (left.Count == 0 || IsWithin(left) || IsYear(left))))));
            isAsked &= isWhole;
            var previous = number - left.Count - 1;
            _mentions.Add(new Mention(words[number], left, isAnswer || (_isBoth && left.Classes.AreWithin(s_such) && number == left.Count) ? _question : left, clause.EndsWith is '：' or ':' ? default : IsSaidNext(clause, next) ? next!.Words : behind)
            {
                IsAnswer = isAnswer,
                Remaining = remaining,
                Named = _named,
                IsBehindNumber = previous >= 0,
                IsWithinTime = previous >= 0 && MeasureWords.IsTime(words[previous].Number!.Measure),
                GoesOn = end == words.Count && StaysOpen.IsSaid(clause, next, afterNext, setting),
            });
            (left, number) = (behind, end);
        }
    }

    private static WordRun Asks(Clause clause) =>
        // 除逾期未缴费为零外，其他处理的29件: what is left out is not what is counted.
        SomeRequests.AreLeftOut(clause) || SomeRequests.AreNamed(clause) ? default
        : clause.EndsWith is '：' or ':' ? Rest(clause) : IsLead(clause) ? clause.Words : BeforeBracket(clause) is { Count: > 0 } named ? named : ShareOf(clause);

    /// <summary>对收到的申请逐件答复，共26件.</summary>
    private static bool IsDealing(Clause clause) => clause.Has(WordClass.Application) && clause.Words.Last.Class is WordClass.Handle or WordClass.Done && !clause.Has(WordClass.Negation) && !clause.Has(WordClass.OnTime) && !clause.Has(WordClass.Noise) && !StaysOpen.IsRest(clause.Words);

    /// <summary>信息公开申请的收件量，2024年为115件.</summary>
    private static bool IsAmount(Clause clause) => clause.Has(WordClass.Application) && clause.Classes.HasAny(s_dealt) && clause.Words.Last.Entry is { Class: WordClass.Filler, Text: "量" or "数" or "数量" or "总数" or "总量" or "件数" or "总件数" };

    private static bool IsNamed(WordRun words) => words.LastIndexOfOther(WordClass.Filler, words.Count) is >= 0 and var last && s_bracketed.Has(words[last].Class) && words[last].Entry!.Origin != WordOrigin.Guessed;

    /// <summary>292件，是本局本年收到的申请数: what the number counts is said behind it.</summary>
    private static bool IsSaidNext(Clause clause, Clause? next) =>
        clause.EndsWith is '，' or ',' && next is not null && clause.Words.CountOf(WordClass.Number) == 1 && clause.Words.IndexOfOther(WordClass.Filler, 0) == LastNumber(clause.Words) && clause.Words.Last.Is(WordClass.Number)
        && !next.Has(WordClass.Number) && next.Has(WordClass.Application) && next.Words[0].Entry is { Class: WordClass.Filler, Text: "是" or "为" or "即" };

    /// <summary>行政复议方面，共16件: the clause only says what is counted.</summary>
    private static bool IsLead(Clause clause) => clause.EndsWith is '，' or ',' && !clause.Has(WordClass.Number) && (IsAspect(clause) || s_leading.Has(clause.Words.Last.Class) || IsAmount(clause) || IsDealing(clause) || IsRow(clause.Words) || MostOf.IsSaid(clause.Words));

    /// <summary>本机关不掌握的情形，全市共1231件.</summary>
    private static bool IsRow(WordRun words) => LastOfRow(words) is >= 0 and var last && (words[last].Class is WordClass.Outcome or WordClass.PartOfOutcome or WordClass.CarryOver or WordClass.CarryForward || IsSuchRequests(words, last));

    /// <summary>年内了结的申请，415件; 挪到2023年接着办的，50件.</summary>
    private static bool IsSuchRequests(WordRun words, int last) =>
        (words[last].Is(WordClass.Application) && last > 0 ? words[last - 1] : words.Last).Entry is { } of && of.Text[of.Text.Length - 1] == '的' && words.Classes.HasAny(s_dealt) && !Within.Is(words.Last);

    /// <summary>按行政查询事项处理: the place of the last word that isn't only the verb of what was done.</summary>
    private static int LastOfRow(WordRun words)
    {
        var last = words.Count - 1;
        while (last >= 0 && s_behindRow.Has(words[last].Class))
            last--;
        return last;
    }

    /// <summary>……，计17件; ……，一年里出现了31次: words that only lead to the number, which nothing follows.</summary>
    private static bool IsAlone(WordRun left, WordRun behind) =>
        left.Classes.AreWithin(s_leadsAlone) && left.TrueForAll(IsLead) && (behind.Count == 0 || behind[0].Is(WordClass.And));

    private static bool IsLead(Word word) => !word.Is(WordClass.Noise) || IsSuch(word);

    private static bool IsSuch(Word word) => word.Entry is { Class: WordClass.Noise, Text: "此类" or "这类" or "该类" or "此种" or "这种" };

    /// <summary>本局不掌握，此类答复有31件.</summary>
    private static bool IsSuch(WordRun left) => left.Count > 0 && IsSuch(left[0]) && left.Between(1, left.Count).Classes.AreWithin(s_such);

    /// <summary>24件＋中的＋10件.</summary>
    private static bool IsWithin(WordRun words) => words.Count > 0 && Within.Is(words[0]);

    /// <summary>过程性信息不予公开，全年有7件.</summary>
    private static bool IsYear(WordRun left) => left.Count == 2 && (left[0].Is(WordClass.Year) || left[0].Entry is { Text: "全年" or "年内" or "本年" or "本年度" }) && left[1].Entry is { Text: "有" or "为" or "达" or "是" };

    private static bool IsAspect(Clause clause) => clause.Words.Last.Entry is { Class: WordClass.Filler, Text: "方面" };

    /// <summary>作出行政处罚决定，共357件: without 共 the number may count anything.</summary>
    private static bool IsSum(Word word) => word.Is(WordClass.Sum) || word.Entry is { Class: WordClass.Filler, Text: "共" or "总共" or "一共" or "共有" or "收案" or "总数" or "总量" or "总件数" };

    /// <summary>自然人（180件）、商业企业（24件）: the words before a bracket that name what the number in it counts.</summary>
    private static WordRun BeforeBracket(Clause clause)
    {
        if (clause.EndsWith is not ('（' or '('))
            return default;
        var named = Rest(clause);
        named = named.Between(named.LastIndexOf(WordClass.And) + 1, named.Count);
        return named.Count > 0 && ((LastOfRow(named) is >= 0 and var last && s_bracketed.Has(named[last].Class)) || MostOf.IsSaid(named)) ? named : default;
    }

    /// <summary>自然人占81.4%，共180件: of what the share is told, the number behind tells as well.</summary>
    private static WordRun ShareOf(Clause clause)
    {
        var number = LastNumber(clause.Words);
        if (clause.EndsWith is not ('，' or ',') || number != clause.Words.Count - 1 || clause.Words[number].Number!.Kind != NumberKind.Percent || clause.Words.CountOf(WordClass.Number) > 1)
            return default;
        var named = clause.Words.Between(0, Math.Max(clause.Words.LastIndexOf(WordClass.Share), 0));
        return named.Classes.HasAny(s_bracketed) ? named : default;
    }

    private static int LastNumber(WordRun words)
    {
        var last = words.Count - 1;
        while (last >= 0 && !words[last].Is(WordClass.Number))
            last--;
        return last;
    }
}
