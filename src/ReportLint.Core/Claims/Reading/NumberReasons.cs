using ReportLint.Claims.Words;
using ReportLint.Text;

namespace ReportLint.Claims.Reading;

/// <summary>Says what the words beside a number have to do with how it was read.</summary>
internal static class NumberReasons
{
    private static readonly WordClasses s_ofRequests = WordClasses.Any(WordClass.Application, WordClass.Outcome, WordClass.CarryOver, WordClass.CarryForward);

    /// <summary>Adds those of <paramref name="words"/> that no list holds.</summary>
    public static void AddUnlisted(WordRun words, List<ClaimReason> reasons)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Entry is { Origin: not WordOrigin.Listed and var origin } && (origin == WordOrigin.Supposed || !words[i].Is(WordClass.Filler)) && !(origin == WordOrigin.Guessed && words[i].Is(WordClass.DocumentVerb) && IsSaidBeside(words, i)))
                reasons.Add(new ClaimReason(KindOf(origin), words[i].Span));
        }
    }

    /// <summary>继续有效的规范性文件保留63件: beside a word that is known the guess adds nothing.</summary>
    private static bool IsSaidBeside(WordRun words, int index)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is { Class: WordClass.DocumentVerb, Entry: { Origin: not WordOrigin.Guessed } known } && string.Equals(known.Target, words[index].Entry!.Target, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>Whether something was supposed for <paramref name="reasons"/>, or guessed that isn't what became of requests.</summary>
    public static bool AreSupposed(Mention mention, List<ClaimReason> reasons) =>
        reasons.Exists(reason => reason.Kind == ClaimReasonKind.Supposed) || mention.Left.Exists(IsOtherGuess) || mention.Right.Exists(IsOtherGuess);

    private static bool IsOtherGuess(Word word) => word.Entry is { Origin: WordOrigin.Guessed, Class: not (WordClass.Outcome or WordClass.PartOfOutcome) };

    /// <summary>Why a number was not compared; nothing where the form has no such cell.</summary>
    /// <param name="left">The words before it.</param>
    /// <param name="right">The words behind it.</param>
    /// <param name="number">The number.</param>
    /// <param name="isOutside">Whether it is said of another unit, year or time.</param>
    public static IReadOnlyList<ClaimReason> WhyNot(WordRun left, WordRun right, StatedNumber number, bool isOutside)
    {
        if (isOutside)
            return [new ClaimReason(ClaimReasonKind.OtherScope, number.Span)];
        if (number.Kind != NumberKind.Count || !MeasureWords.CountsRequests(number.Measure) || left.Classes.HasAny(WordClasses.OtherMatters) || !(left.Classes.HasAny(s_ofRequests) || right.Classes.HasAny(s_ofRequests)))
            return [];
        if (!left.Classes.HasAny(WordClasses.NotUnderstood))
            return [];
        var last = left.Count - 1;
        while (!IsUnread(left[last]))
            last--;
        var first = last;
        while (first > 0 && IsUnread(left[first - 1]))
            first--;
        return [new ClaimReason(ClaimReasonKind.NotUnderstood, TextSpan.FromBounds(left[first].Span.Start, left[last].Span.End))];
    }

    private static bool IsUnread(Word word) => WordClasses.NotUnderstood.Has(word.Class);

    private static ClaimReasonKind KindOf(WordOrigin origin) => origin switch
    {
        WordOrigin.Guessed => ClaimReasonKind.Guessed,
        WordOrigin.Supposed => ClaimReasonKind.Supposed,
        _ => ClaimReasonKind.Composed,
    };
}
