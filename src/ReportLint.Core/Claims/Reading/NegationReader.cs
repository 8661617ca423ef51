using ReportLint.Claims.Words;
using ReportLint.Text;

namespace ReportLint.Claims.Reading;

/// <summary>Reads what a clause says there was none of: 未收到申请, 无上年结转, 未发生行政复议、行政诉讼案件.</summary>
internal static class NegationReader
{
    /// <summary>Words that may narrow what is denied (未收到涉及土地征收的申请), or say something else than that there was none.</summary>
    private static readonly WordClasses s_narrowing = WordClasses.Any(
        WordClass.Unknown, WordClass.Noise, WordClass.Plan, WordClass.NextYear, WordClass.Channel, WordClass.Comparison, WordClass.OnTime, WordClass.DisputeResult, WordClass.Defeat, WordClass.All, WordClass.Negation);

    /// <summary>What the form counts.</summary>
    private static readonly WordClasses s_ofForm = WordClasses.Any(WordClass.Application, WordClass.Dispute, WordClass.CarryOver, WordClass.CarryForward, WordClass.Document, WordClass.Decision, WordClass.Fee, WordClass.FeeField);

    /// <summary>Of letters, or of what is done in time, the form has no cell.</summary>
    private static readonly WordClasses s_otherThanForm = WordClasses.Any(
        WordClass.OtherMatter, WordClass.PublishedInformation, WordClass.OnTime, WordClass.Plan, WordClass.NextYear, WordClass.Comparison, WordClass.Publish, WordClass.OtherVerb);

    private static readonly WordClasses s_ended = WordClasses.Any(WordClass.Handle, WordClass.Done);

    private static readonly WordClasses s_otherCases = WordClasses.Any(WordClass.Publish, WordClass.OtherVerb, WordClass.Applicant);

    private static readonly WordClasses s_carrying = WordClasses.Any(WordClass.Carry, WordClass.CarryOver, WordClass.CarryForward);

    private static readonly WordClasses s_outcomes = WordClasses.Any(WordClass.Outcome, WordClass.And, WordClass.Filler, WordClass.Application, WordClass.ThisYear);

    private static readonly WordClasses s_otherKept = WordClasses.Any(
        WordClass.OtherMatter, WordClass.PublishedInformation, WordClass.Decision, WordClass.Document, WordClass.Money);

    private static readonly WordClasses s_onlyFee = WordClasses.Any(WordClass.Fee, WordClass.Filler, WordClass.All);

    private static readonly WordClasses s_otherThanReceived = WordClasses.Any(
        WordClass.OtherMatter, WordClass.Handle, WordClass.Done, WordClass.Outcome, WordClass.PartOfOutcome, WordClass.Decision, WordClass.Document, WordClass.Publish);

    private static readonly WordClasses s_notOfTableTwo = WordClasses.Any(
        WordClass.OtherMatter, WordClass.Publish, WordClass.OtherVerb, WordClass.Receive, WordClass.PublishedInformation, WordClass.Applicant);

    private static readonly string[] s_about = ["涉及", "有关", "相关"];

    /// <summary>Adds the topics that <paramref name="clause"/> denies to <paramref name="found"/>, each from the negation to the word that names it.</summary>
    public static void Read(Clause clause, SentenceState state, List<WordedClaim> found)
    {
        var words = clause.Words;
        if (!words.Has(WordClass.Negation))
            return;
        var start = 0;
        for (var i = words.IndexOf(WordClass.Negation, 0); i < words.Count; i++)
        {
            var end = words.IndexOf(WordClass.Negation, i + 1) is >= 0 and var next ? next : words.Count;
            // 没有因未按期答复引起的行政复议: what is denied is itself denied.
            if (end < words.Count && !IsParallel(words, i, end))
                break;
            Read(words, (start, i), end, state, found);
            (start, i) = (i, end - 1);
        }
    }

    /// <summary>无行政复议无行政诉讼, 未收到申请也未发生行政复议.</summary>
    private static bool IsParallel(WordRun words, int first, int second) =>
        words[second - 1].Is(WordClass.And) || words[second].Entry is { Text: "也未" or "均未" or "均无" } || (words[first].Entry is { Text: "无" } && words[second].Entry is { Text: "无" });

    private static void Read(WordRun words, (int Start, int Negation) at, int end, SentenceState state, List<WordedClaim> found)
    {
        var (start, negation) = at;
        var scope = words.Between(negation + 1, end);
        if (scope.Classes.HasAny(s_narrowing))
        {
            if (NotUnderstood(words[negation], scope) is { } unread)
                found.Add(unread);
            return;
        }
        var isAfterLastYear = negation > 0 && words[negation - 1].Is(WordClass.LastYear);
        TextSpan? first = null;
        foreach (var (topic, last) in Denied(words.Between(start, negation), words[negation], scope, isAfterLastYear, state))
        {
            first ??= last.Span;
            found.Add(first == last.Span
                ? new WordedClaim(topic, TextSpan.FromBounds(words[negation].Span.Start, last.Span.End))
                : new WordedClaim(topic, last.Span, TextSpan.FromBounds(words[negation].Span.Start, first.Value.Start)));
        }
    }

    /// <summary>未收到涉及排污的申请: it denies something of the form, but of which the first words that no list holds leave open; null where it denies nothing of the form.</summary>
    private static WordedClaim? NotUnderstood(Word negation, WordRun scope)
    {
        if (!scope.Classes.HasAny(s_ofForm) || scope.Classes.HasAny(s_otherThanForm))
            return null;
        var first = scope.IndexOf(WordClass.Unknown, 0);
        var end = first;
        while (end >= 0 && end < scope.Count && scope[end].Is(WordClass.Unknown))
            end++;
        return first < 0 ? null : new WordedClaim(null, TextSpan.FromBounds(negation.Span.Start, scope.Last.Span.End)) { Unread = TextSpan.FromBounds(scope[first].Span.Start, scope[end - 1].Span.End) };
    }

    private static IEnumerable<(ClaimTopic Topic, Word Last)> Denied(WordRun before, Word negation, WordRun scope, bool isAfterLastYear, SentenceState state)
    {
        if (scope.Has(WordClass.Dispute))
        {
            // 未收到答复后申请行政复议 tells of one case.
            if (!state.IsAboutDisclosure || scope.Until(WordClass.Dispute).Classes.HasAny(s_ended))
                yield break;
            if (scope.Classes.HasAny(s_otherCases))
                yield break;
            for (var i = scope.IndexOf(WordClass.Dispute, 0); i >= 0; i = scope.IndexOf(WordClass.Dispute, i + 1))
            {
                foreach (var row in scope[i].Entry!.Targets)
                    yield return (ClaimTopic.Of(ClaimKind.Dispute, row), scope[i]);
            }
            yield break;
        }
        if (scope.Has(WordClass.Outcome))
        {
            if (!state.IsAboutRequests || !scope.Classes.AreWithin(s_outcomes) || !IsKind(scope) || negation is { Entry.Text: "不存在" or "无" } && scope[0].Is(WordClass.Outcome) && scope.Count == 1)
                yield break;
            var named = scope.Targets(WordClass.Outcome);
            for (var i = scope.IndexOf(WordClass.Outcome, 0); i >= 0; i = scope.IndexOf(WordClass.Outcome, i + 1))
            {
                // 没有因国家秘密不予公开的情形: of the group only that row.
                if (scope[i].Entry!.Targets is { Count: 1 } rows && !named.Any(row => row.StartsWith(rows[0] + ".", StringComparison.Ordinal)) && rows[0] is not ("requests.outcomes.granted" or "requests.outcomes.partially-granted"))
                    yield return (ClaimTopic.Of(ClaimKind.Outcome, rows[0]), scope[i]);
            }
            yield break;
        }
        if (scope.Classes.HasAny(s_carrying))
        {
            var carry = scope.First(s_carrying);
            if (scope.Classes.HasAny(s_otherKept))
                yield break;
            if (carry.Is(WordClass.CarryOver) || (carry.Is(WordClass.Carry) && isAfterLastYear))
                yield return (ClaimTopic.Of(ClaimKind.CarriedOver, "requests.carried-over"), carry);
            else if (carry.Is(WordClass.CarryForward))
                yield return (ClaimTopic.Of(ClaimKind.CarriedForward, "requests.carried-forward"), carry);
            yield break;
        }
        foreach (var denied in InTableTwo(scope))
            yield return denied;
        if (scope.First(WordClass.FeeField) is { } field)
            yield return (ClaimTopic.Of(ClaimKind.Fee, field.Entry!.Target), field);
        // 没有产生信息处理费收入.
        else if (scope.First(WordClass.Fee) is { } fee && scope.Classes.AreWithin(s_onlyFee))
            yield return (ClaimTopic.Of(ClaimKind.Fee, "fees.collected"), fee);
        else if (scope.LastIndexOfOther(WordClass.Filler, scope.Count) is >= 0 and var last && scope[last] is { Class: WordClass.Application } noun && !scope.Classes.HasAny(s_otherThanReceived))
            yield return ((scope.Has(WordClass.Applicant) ? scope : before).Targets(WordClass.Applicant) is { Count: > 0 } columns ? new ClaimTopic(ClaimKind.Applicant, ["requests.received"], columns) : ClaimTopic.Of(ClaimKind.Received, "requests.received"), noun);
    }

    /// <summary>没有不予公开的情形: what kind of thing there was none of; 没有不予公开 alone may be said of one piece of information.</summary>
    private static bool IsKind(WordRun scope) => scope.Last.Is(WordClass.Application) || scope.Last.Entry is { Class: WordClass.Filler, Text: "情形" or "情况" or "决定" or "情形的" or "情况的" or "事项" or "的" };

    private static bool IsAbout(Word word) => word is { Class: WordClass.Filler, Entry: { } entry } && Array.IndexOf(s_about, entry.Text) >= 0;

    /// <summary>未制发规章和规范性文件, 未作出行政许可、行政处罚决定.</summary>
    private static IEnumerable<(ClaimTopic Topic, Word Last)> InTableTwo(WordRun scope)
    {
        if (scope.Classes.HasAny(s_notOfTableTwo) || scope.Exists(IsAbout))
            yield break;
        var verb = scope.First(WordClass.DocumentVerb)?.Entry;
        foreach (var word in scope)
        {
            if (word.Is(WordClass.Document) && verb is not null)
            {
                foreach (var row in word.Entry!.Targets)
                    yield return (new ClaimTopic(ClaimKind.Document, [row], [verb.Target]), word);
            }
            else if (word.Is(WordClass.Decision))
            {
                yield return (ClaimTopic.Of(ClaimKind.Decision, word.Entry!.Target), word);
            }
        }
    }
}
