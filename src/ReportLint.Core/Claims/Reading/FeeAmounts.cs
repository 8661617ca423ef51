using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Amounts of fees that name no fee themselves: 发出收费通知3件，金额1260元; 收取信息处理费2笔，共计860元.</summary>
internal static class FeeAmounts
{
    private static readonly WordClasses s_leads = WordClasses.Any(WordClass.Filler, WordClass.Sum, WordClass.And, WordClass.Receive);
    private static readonly WordClasses s_fees = WordClasses.Any(WordClass.Fee, WordClass.FeeField);
    private static readonly WordClasses s_charged = s_fees.With(WordClass.Filler).With(WordClass.Application);
    private static readonly WordClasses s_charging = WordClasses.Any(WordClass.Filler, WordClass.ThisYear, WordClass.Year, WordClass.Sum);
    private static readonly string[] s_taken = ["收取", "征收", "收缴", "实际", "到账"];

    /// <summary>The fees where 信息处理费 alone is named.</summary>
    public static IReadOnlyList<string> Any { get; } = ["fees.collected", "fees.noticed"];

    /// <summary>对3件申请收取信息处理费, 向3名申请人发出缴费通知: no more were charged than were told to pay; null where no fee is named behind the number.</summary>
    public static ClaimTopic? CountOf(WordRun left, WordRun right, StatedNumber number) =>
        number.Measure is "件" or "名" or "人" or "位" or "件次" or "人次" or "户" && right.Classes.HasAny(s_fees) && right.Classes.AreWithin(s_charged) && left.Classes.AreWithin(s_charging)
            ? ClaimTopic.Of(ClaimKind.Fee, "fees.notices") with { IsAtMost = true }
            : null;

    /// <summary>通知5件，2件未缴，涉及1480元: of those.</summary>
    private static bool IsAbout(Word word) => word.Entry is { Class: WordClass.Filler, Text: "涉及" or "涉" };

    /// <summary>What an amount counts behind nothing but words that lead to it; null where the sentence named no fees before.</summary>
    public static ClaimTopic? Of(WordRun left, StatedNumber number, SentenceState state)
    {
        // 已缴860元，另有1件400元未缴.
        // 发出通知3件（1260元）.
        if (number.Kind == NumberKind.Money && left.Count == 0 && state.List.Listed.Last is { Kind: ClaimKind.Fee } told && told.Rows[0] is "fees.notices")
            return ClaimTopic.Of(ClaimKind.Fee, "fees.noticed");
        if (number.Kind != NumberKind.Money || left.Count == 0 || !left.Classes.AreWithin(s_leads) || state.Antecedents.Fees is not { Count: > 0 } fees || (state.List.IsLastUnknown && left.Exists(IsAbout)))
            return null;
        if (left.Has(WordClass.Receive) || left.Exists(word => word.Is(WordClass.Filler) && Array.IndexOf(s_taken, word.Entry!.Text) >= 0))
            return ClaimTopic.Of(ClaimKind.Fee, "fees.collected");
        // 通知金额1260元，其中1件400元未缴.
        if (state.List.IsInParts)
            return null;
        return fees[0] is "fees.notices" ? ClaimTopic.Of(ClaimKind.Fee, "fees.noticed") : new ClaimTopic(ClaimKind.Fee, fees, []);
    }
}
