using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Who decides cases: a court decides lawsuits, a reviewing body reviews.</summary>
internal static class DecidingBodies
{
    private const string Reviews = "disputes.reconsideration";
    private const string Lawsuits = "disputes.litigation";

    /// <summary>The row of the cases in which <paramref name="word"/> decides; null where it names no such body.</summary>
    public static string? CasesOf(Word word) => word.Entry switch
    {
        { Class: WordClass.Filler, Targets.Count: 1 } body when body.Target.StartsWith("disputes.", StringComparison.Ordinal) => body.Target,
        { Class: WordClass.OtherUnit, Text: "法院" or "人民法院" } => Lawsuits,
        { Class: WordClass.OtherUnit, Text: "复议机关" or "行政复议机关" or "上级" or "上级机关" or "上一级机关" or "上一级行政机关" or "上级行政机关" or "上级部门" } => Reviews,
        _ => null,
    };
}
