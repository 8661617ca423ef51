using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>剩下7件正在走程序，转入下年办理: what is left over goes on, as the clause behind says.</summary>
internal static class StaysOpen
{
    private static readonly WordClasses s_lead = WordClasses.Any(WordClass.Filler, WordClass.ThisYear, WordClass.Year, WordClass.Application);

    private static readonly WordClasses s_other = WordClasses.Any(
        WordClass.OtherMatter, WordClass.PublishedInformation, WordClass.Outcome, WordClass.PartOfOutcome, WordClass.Decision, WordClass.Document, WordClass.Dispute, WordClass.Applicant, WordClass.Channel);

    private static readonly WordClasses s_begins = WordClasses.Any(WordClass.Filler, WordClass.Application, WordClass.OnTime, WordClass.Handle, WordClass.Done, WordClass.CarryForward, WordClass.Negation, WordClass.Receive);

    private static readonly WordClasses s_leadsOut = WordClasses.Any(WordClass.Filler, WordClass.Application, WordClass.OnTime, WordClass.CarryForward);

    private static readonly WordClasses s_ended = WordClasses.Any(WordClass.Handle, WordClass.Done);

    private static readonly WordClasses s_undone = s_leadsOut.With(WordClass.Unknown).With(WordClass.Noise).With(WordClass.Handle);

    private static readonly WordClasses s_open = WordClasses.Any(WordClass.CarryForward);

    private static readonly string[] s_rest = ["剩余", "其余", "余下", "尚余", "余", "尚有", "仍有", "还有", "另有", "还剩", "尚剩", "仍余", "剩下", "剩", "结余", "结存"];

    /// <summary>Whether <paramref name="next"/>, the clause behind <paramref name="clause"/>, counts nothing and says that requests are carried forward.</summary>
    public static bool IsSaid(Clause clause, Clause? next, Clause? afterNext, SettingReader setting) =>
        IsSaid(clause, next, setting) || (next is not null && next.EndsWith is '，' or ',' && !next.Has(WordClass.Number) && !next.Classes.HasAny(s_other) && next.Depth == clause.Depth && IsSaid(clause, afterNext, setting));

    private static bool IsSaid(Clause clause, Clause? next, SettingReader setting) =>
        clause.EndsWith is '，' or ',' && next is not null && next.Depth == clause.Depth && (next.Has(WordClass.CarryForward) || IsInto(next.Words, setting) || IsPlanned(next.Words, setting)) && !next.Has(WordClass.Number) && !next.Has(WordClass.Negation);

    /// <summary>计划2024年一季度办完.</summary>
    private static bool IsPlanned(WordRun words, SettingReader setting) =>
        words.Has(WordClass.Plan) && words.Classes.HasAny(s_ended) && (words.Has(WordClass.NextYear) || (words.First(WordClass.Year) is { } year && setting.IsYear(year, 1)));

    /// <summary>结转至2024年度.</summary>
    private static bool IsInto(WordRun words, SettingReader setting) =>
        words.Has(WordClass.Carry) && words.Has(WordClass.Year) && words.IndexOf(WordClass.Year, words.IndexOf(WordClass.Carry, 0)) is >= 0 and var year && setting.IsYear(words[year], 1);

    /// <summary>Whether the words beside a number say that it is what is left over, or of what the cause is told, of nothing else than requests.</summary>
    public static bool IsRest(WordRun left, WordRun right) =>
        left.Classes.AreWithin(s_lead) && (right.Count == 0 || s_begins.Has(right[0].Class)) && !right.Classes.HasAny(s_other) && (IsRest(left) || IsCaused(right));

    /// <summary>办结106件，剩6件: behind what was ended the rest is what goes on.</summary>
    public static bool IsLeft(WordRun left, WordRun right, CountedList list) =>
        list.Listed.Last is { Kind: ClaimKind.Handled, Columns.Count: 0, IsAtMost: false } && left.Count > 0 && left.Classes.AreWithin(s_lead) && right.Classes.AreWithin(s_leadsOut)
        && (right.Count == 0 || right.Has(WordClass.OnTime) ? left.Exists(IsRemaining) : IsRest(left) && right.Classes.HasAny(s_open));

    private static bool IsRemaining(Word word) => word.Is(WordClass.Filler) && word.Entry!.Text is { } text && text[0] != '其' && (text.IndexOf('剩') >= 0 || text.IndexOf('余') >= 0 || text.IndexOf('留') >= 0);

    /// <summary>Whether <paramref name="left"/> names what is left over.</summary>
    public static bool IsRest(WordRun left) => left.Exists(word => word.Is(WordClass.Filler) && (Array.IndexOf(s_rest, word.Entry!.Text) >= 0 || IsRemaining(word)));

    /// <summary>有15件申请于年末收到，尚未到期，转到下一年答复: when they came tells nothing of what became of them.</summary>
    public static bool CameLate(WordRun right) => right.Has(WordClass.Receive) && right.Exists(word => word.Entry is { Class: WordClass.Filler, Target: "year-end" });

    private static bool IsCaused(WordRun right) =>
        CameLate(right) || (right.Count > 0 && right[0].Is(WordClass.Application) && right.Classes.AreWithin(s_undone) && !right.Exists(word => word.Entry is { Class: WordClass.Filler, Text: "已" })) || right.Exists(word => word.Entry is { Class: WordClass.Filler, Text: "因" or "因为" or "由于" });
}
