using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>涉第三方权益的申请，一件由自然人提出: a lead that tells by their subject which requests are meant, so that what follows counts some of them; not 关于政府信息公开申请.</summary>
internal static class SomeRequests
{
    /// <summary>除逾期未缴费一项外: whether <paramref name="clause"/> leaves something out of what follows.</summary>
    public static bool AreLeftOut(Clause clause) => clause.Words[0].Entry is { Class: WordClass.Filler, Text: "除" or "除了" or "除去" };

    /// <summary>Whether <paramref name="clause"/> is such a lead.</summary>
    public static bool AreNamed(Clause clause)
    {
        if (!clause.Has(WordClass.Application) || clause.Has(WordClass.Number) || clause.Words.LastIndexOf(WordClass.Application) is var noun && clause.Words.IndexOfOther(WordClass.Filler, noun + 1) >= 0)
            return false;
        for (var i = 0; i < noun; i++)
        {
            if (clause.Words[i].Entry is { Class: WordClass.Filler, Text: "涉" or "涉及" or "有关" or "关于" or "针对" or "关涉" or "牵涉" } && clause.Words.IndexOfOther(WordClass.Filler, i + 1) < noun)
                return true;
        }
        return noun > 0 && clause.Words[noun - 1].Entry is { Class: WordClass.Outcome or WordClass.PartOfOutcome } subject && subject.Text[0] is '涉' or '牵';
    }
}
