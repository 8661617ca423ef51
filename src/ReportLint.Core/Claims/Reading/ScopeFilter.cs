using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Second pass, applied: what of the topics of a number stands in the scope that the words before it set.</summary>
internal static class ScopeFilter
{
    private static readonly WordClasses s_outcomes = WordClasses.Any(WordClass.Outcome, WordClass.PartOfOutcome);

    /// <summary><paramref name="topics"/>, or none where they are of another unit, of another time, or denied.</summary>
    public static IReadOnlyList<ClaimTopic> Within(SentenceScope scope, IReadOnlyList<ClaimTopic> topics, Mention mention)
    {
        // 12月份收到的申请多，有26件留到来年办.
        if (scope.IsOnlyOtherTime && topics.Count > 0 && topics.All(topic => topic.Kind == ClaimKind.CarriedForward) && (mention.GoesOn || mention.Left.Exists(IsIntoNextYear) || mention.Right.Exists(IsIntoNextYear)))
            return mention.Left.Has(WordClass.Negation) ? [] : topics;
        var isOutside = scope.IsOutside && !IsOfNow(scope, topics)
            && !(scope.IsOnlyOtherTime && BetweenYears.IsIntoThisYear(mention.Left, mention.Right) && topics.All(topic => topic.Kind == ClaimKind.CarriedOver));
        return isOutside || (mention.Left.Has(WordClass.Negation) && !IsInCause(mention.Left, topics)) ? [] : topics;
    }

    /// <summary>没有这类信息、答复不掌握的31件: what is denied is only the cause.</summary>
    private static bool IsInCause(WordRun left, IReadOnlyList<ClaimTopic> topics) =>
        topics.Exists(topic => topic.Kind == ClaimKind.Outcome) && left.LastIndexOf(WordClass.Negation) is var denial && left.IndexOf(WordClass.And, denial) is var and && and > denial + 1 && left.Between(and, left.Count).Classes.HasAny(s_outcomes);

    /// <summary>目前有效的规范性文件128件: what is in force now was probably in force at the year's end.</summary>
    public static bool IsOfNow(SentenceScope scope, IReadOnlyList<ClaimTopic> topics) => scope.IsOnlyNow && topics.Count > 0 && topics.All(IsInForce);

    private static bool IsIntoNextYear(Word word) => word.Entry is { Class: WordClass.CarryForward, Target: "years" };

    private static bool IsInForce(ClaimTopic topic) => topic is { Kind: ClaimKind.Document, Columns.Count: 1 } && topic.Columns[0] is "in-force";
}
