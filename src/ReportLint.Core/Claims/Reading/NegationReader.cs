using ReportLint.Claims.Words;
using ReportLint.Text;

namespace ReportLint.Claims.Reading;

/// <summary>Reads what a clause says there was none of: 未收到申请, 无上年结转, 未发生行政复议、行政诉讼案件.</summary>
internal static class NegationReader
{
    /// <summary>Words that may narrow what is denied (未收到涉及土地征收的申请), or say something else than that there was none.</summary>
    private static readonly WordClasses s_narrowing = WordClasses.Any(
        WordClass.Unknown, WordClass.Noise, WordClass.Plan, WordClass.Channel, WordClass.Comparison, WordClass.OnTime, WordClass.DisputeResult, WordClass.Defeat, WordClass.All, WordClass.Negation);

    private static readonly string[] s_about = ["涉及", "有关", "相关"];

    /// <summary>The topics that <paramref name="clause"/> denies, each from the negation to the word that names it.</summary>
    public static IReadOnlyList<WordedClaim> Read(Clause clause, SentenceState state)
    {
        var found = new List<WordedClaim>();
        var words = clause.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].Is(WordClass.Negation))
                continue;
            var end = i + 1;
            while (end < words.Count && !words[end].Is(WordClass.Negation))
                end++;
            // 没有因未按期答复引起的行政复议: what is denied is itself denied.
            if (end < words.Count && !IsParallel(words, i, end))
                break;
            Read(words, i, end, state, found);
            i = end - 1;
        }
        return found;
    }

    /// <summary>无行政复议无行政诉讼, 未收到申请也未发生行政复议.</summary>
    private static bool IsParallel(IReadOnlyList<Word> words, int first, int second) =>
        words[second - 1].Is(WordClass.And) || words[second].Entry is { Text: "也未" or "均未" or "均无" } || (words[first].Entry is { Text: "无" } && words[second].Entry is { Text: "无" });

    private static void Read(IReadOnlyList<Word> words, int negation, int end, SentenceState state, List<WordedClaim> found)
    {
        var scope = new List<Word>();
        for (var i = negation + 1; i < end; i++)
            scope.Add(words[i]);
        if (WordClasses.Of(scope).HasAny(s_narrowing))
            return;
        var isAfterLastYear = negation > 0 && words[negation - 1].Is(WordClass.LastYear);
        Word? first = null;
        foreach (var (topic, last) in Denied(scope, isAfterLastYear, state))
        {
            first ??= last;
            found.Add(first == last
                ? new WordedClaim(topic, TextSpan.FromBounds(words[negation].Span.Start, last.Span.End))
                : new WordedClaim(topic, last.Span, TextSpan.FromBounds(words[negation].Span.Start, first.Span.Start)));
        }
    }

    private static IEnumerable<(ClaimTopic Topic, Word Last)> Denied(List<Word> scope, bool isAfterLastYear, SentenceState state)
    {
        var disputes = scope.Where(word => word.Is(WordClass.Dispute)).ToList();
        if (disputes.Count > 0)
        {
            // 未收到答复后申请行政复议 tells of one case.
            if (!state.IsAboutDisclosure || scope.TakeWhile(word => !word.Is(WordClass.Dispute)).Any(word => word.Class is WordClass.Handle or WordClass.Done))
                yield break;
            if (scope.Exists(word => word.Class is WordClass.Publish or WordClass.OtherVerb or WordClass.Applicant))
                yield break;
            foreach (var dispute in disputes)
            {
                foreach (var row in dispute.Entry!.Targets)
                    yield return (ClaimTopic.Of(ClaimKind.Dispute, row), dispute);
            }
            yield break;
        }
        if (scope.Find(word => word.Class is WordClass.Carry or WordClass.CarryOver or WordClass.CarryForward) is { } carry)
        {
            if (scope.Exists(word => word.IsOtherMatter || word.Class is WordClass.Decision or WordClass.Document or WordClass.Money))
                yield break;
            if (carry.Is(WordClass.CarryOver) || (carry.Is(WordClass.Carry) && isAfterLastYear))
                yield return (ClaimTopic.Of(ClaimKind.CarriedOver, "requests.carried-over"), carry);
            else if (carry.Is(WordClass.CarryForward))
                yield return (ClaimTopic.Of(ClaimKind.CarriedForward, "requests.carried-forward"), carry);
            yield break;
        }
        foreach (var denied in InTableTwo(scope))
            yield return denied;
        if (scope.Find(word => word.Is(WordClass.FeeField)) is { } field)
            yield return (ClaimTopic.Of(ClaimKind.Fee, field.Entry!.Target), field);
        // 没有产生信息处理费收入.
        else if (scope.Find(word => word.Is(WordClass.Fee)) is { } fee && scope.TrueForAll(word => word.Class is WordClass.Fee or WordClass.Filler or WordClass.All))
            yield return (ClaimTopic.Of(ClaimKind.Fee, "fees.collected"), fee);
        else if (scope.Count > 0 && scope.FindLast(word => !word.Is(WordClass.Filler)) is { Class: WordClass.Application } noun && !scope.Exists(word => word.Class is WordClass.OtherMatter or WordClass.Handle or WordClass.Done or WordClass.Outcome or WordClass.PartOfOutcome or WordClass.Decision or WordClass.Document or WordClass.Publish))
            yield return (Columns(scope) is { Count: > 0 } columns ? new ClaimTopic(ClaimKind.Applicant, ["requests.received"], columns) : ClaimTopic.Of(ClaimKind.Received, "requests.received"), noun);
    }

    /// <summary>未收到企业的申请 says nothing of other applicants.</summary>
    private static IReadOnlyList<string> Columns(List<Word> scope) =>
        [.. scope.Where(word => word.Is(WordClass.Applicant)).SelectMany(word => word.Entry!.Targets).Distinct(StringComparer.Ordinal)];

    private static bool IsAbout(Word word) => word is { Class: WordClass.Filler, Entry: { } entry } && s_about.Contains(entry.Text, StringComparer.Ordinal);

    /// <summary>未制发规章和规范性文件, 未作出行政许可、行政处罚决定.</summary>
    private static IEnumerable<(ClaimTopic Topic, Word Last)> InTableTwo(List<Word> scope)
    {
        if (scope.Exists(word => word.Class is WordClass.OtherMatter or WordClass.Publish or WordClass.OtherVerb or WordClass.Receive or WordClass.PublishedInformation or WordClass.Applicant || IsAbout(word)))
            yield break;
        var verb = scope.Find(word => word.Is(WordClass.DocumentVerb));
        foreach (var word in scope)
        {
            if (word.Is(WordClass.Document) && verb is not null)
            {
                foreach (var row in word.Entry!.Targets)
                    yield return (new ClaimTopic(ClaimKind.Document, [row], [verb.Entry!.Target]), word);
            }
            else if (word.Is(WordClass.Decision))
            {
                yield return (ClaimTopic.Of(ClaimKind.Decision, word.Entry!.Target), word);
            }
        }
    }
}
