using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Decisions, documents and cases that a number only speaks of, as the contents of requests: 申请涉及行政处罚22件.</summary>
internal static class OnlyNamed
{
    private static readonly WordClasses s_named = WordClasses.Any(WordClass.Decision, WordClass.Document, WordClass.Dispute);

    private static readonly string[] s_about = ["涉及", "涉", "关涉", "牵涉"];
    private static readonly string[] s_aboutDecisions = ["涉及", "涉", "关涉", "牵涉", "事关", "有关", "相关", "关于", "针对", "就"];
    private static readonly string[] s_made = ["作出", "做出"];

    /// <summary>Whether <paramref name="topic"/> is what requests are about, not what is counted.</summary>
    /// <param name="topic">What the words name.</param>
    /// <param name="left">The words before the number.</param>
    /// <param name="right">The words behind it.</param>
    /// <param name="state">What the sentence says.</param>
    public static bool Is(ClaimTopic topic, WordRun left, WordRun right, SentenceState state)
    {
        if (topic.Columns.Count > 0 && (IsAboutApplicant(left) || IsAboutApplicant(right)))
            return true;
        if (topic.Kind is not (ClaimKind.Decision or ClaimKind.Document or ClaimKind.Dispute))
            return false;
        var about = topic.Kind == ClaimKind.Dispute ? s_about : s_aboutDecisions;
        for (var i = left.Classes.HasAny(s_named) ? 1 : left.Count; i < left.Count; i++)
        {
            if (s_named.Has(left[i].Class) && IsOneOf(left[i - 1], about) && left[i].Entry!.Text.IndexOf("信息公开", StringComparison.Ordinal) < 0)
                return true;
        }
        // 申请事项包括行政处罚22件: where requests are spoken of, decisions are counted only if they are said to be made.
        return topic.Kind == ClaimKind.Decision && state.SpeaksOfApplying && left.TrueForAll(word => !(word.Class is WordClass.DecisionVerb or WordClass.Handle or WordClass.Done or WordClass.Money || IsOneOf(word, s_made)));
    }

    /// <summary>18件申请涉及个人隐私.</summary>
    private static bool IsAboutApplicant(WordRun words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Is(WordClass.Applicant) && !words[i].Entry!.Text.EndsWith("申请", StringComparison.Ordinal) && IsOneOf(words[i - 1], s_aboutDecisions))
                return true;
        }
        return false;
    }

    private static bool IsOneOf(Word word, string[] texts) => word is { Class: WordClass.Filler, Entry: { } entry } && Array.IndexOf(texts, entry.Text) >= 0;
}
