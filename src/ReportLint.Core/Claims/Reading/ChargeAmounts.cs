using ReportLint.Claims.Words;
using ReportLint.Prose;

namespace ReportLint.Claims.Reading;

/// <summary>行政事业性收费全年入库1846.37万元: an amount behind the charges, and behind nothing but words that speak of money.</summary>
internal static class ChargeAmounts
{
    private const string Charges = "disclosure.charges.amount";

    /// <summary>The characters of such words: 入库, 折合, 上缴国库, 收费额.</summary>
    private const string OfMoney = "入库折合算换总额度计征收费缴纳上交国财政专户款项目年实际达为共全部账进合按规定及公示依法列之内核";

    private static readonly WordClasses s_leads = WordClasses.Any(
        WordClass.Filler, WordClass.ThisYear, WordClass.Year, WordClass.Sum, WordClass.Receive, WordClass.DecisionVerb, WordClass.FeeField, WordClass.Money, WordClass.Unknown, WordClass.All, WordClass.OnTime, WordClass.Done);

    private static readonly string[] s_others = ["减", "免", "退", "欠", "罚", "没收", "降", "补贴", "信息处理费", "非税", "其中"];

    /// <summary>What <paramref name="number"/> counts; null where the sentence tells of other money as well.</summary>
    public static ClaimTopic? Of(WordRun left, StatedNumber number, SentenceState state)
    {
        if (number.Kind != NumberKind.Money || left.Count == 0 || state.Antecedents.ChargesAt is not { } at || !left.Classes.AreWithin(s_leads) || state.List.Listed.Count > 0)
            return null;
        for (var i = 0; i < left.Count; i++)
        {
            if (left[i].Is(WordClass.Unknown) && left[i].Span.Start >= at && OfMoney.IndexOf(state.Text[left[i].Span.Start]) < 0)
                return null;
        }
        return ProseText.Contains(state.Text, state.Start, number.Span.Start, s_others) ? null : ClaimTopic.Of(ClaimKind.Decision, Charges);
    }

    /// <summary>Whether <paramref name="word"/> names the charges.</summary>
    public static bool IsNamed(Word word) => word.Is(WordClass.Money) && word.Entry!.Target is Charges;
}
