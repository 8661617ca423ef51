using ReportLint.Claims.Words;
using ReportLint.Model;

namespace ReportLint.Claims.Reading;

/// <summary>Second pass: notes whether the words to come are about the year and the agency of the report. Knows words and the scope alone.</summary>
internal sealed class SettingReader
{
    private static readonly WordClasses s_read = WordClasses.Any(
        WordClass.Year, WordClass.ThisYear, WordClass.LastYear, WordClass.Period, WordClass.OtherUnit, WordClass.Filler, WordClass.Plan, WordClass.NextYear);

    private static readonly WordClasses s_carrying = WordClasses.Any(WordClass.Carry, WordClass.CarryOver, WordClass.CarryForward);

    private static readonly char[] s_townships = ['镇', '乡'];

    private const string UpTo = "至到止-—－~～";

    private readonly long? _year;
    /// <summary>全县各乡镇, in the report of one of them.</summary>
    private const string WiderThanTown = "县市区省州旗";

    private readonly bool _speaksForRegion;
    private readonly bool _isTownship;
    private readonly string _agency;

    /// <summary>For the sentences of <paramref name="report"/>.</summary>
    public SettingReader(Report report)
    {
        _year = report.Year?.Value;
        _agency = report.Agency?.Value ?? "";
        _isTownship = report.Kind?.Value == AgencyKind.Township;
        _speaksForRegion = report.Kind?.Value is AgencyKind.Government or AgencyKind.Township || report.Rollup.Count > 0
            || report.Agency?.Value.EndsWith("政府", StringComparison.Ordinal) == true;
    }

    /// <summary>Whether <paramref name="year"/> is the year of the report, moved by <paramref name="offset"/>.</summary>
    public bool IsYear(Word year, int offset) => year.Is(WordClass.Year) && year.Number!.Value == _year + offset;

    /// <summary>Whether <paramref name="value"/> is the year of the report or one beside it.</summary>
    public bool IsYearValue(decimal value) => _year is { } year && Math.Abs(value - year) <= 1;

    /// <summary>Reads <paramref name="words"/> of <paramref name="text"/> into <paramref name="scope"/>; whether they name the agency itself, so that what was counted before no longer matters.</summary>
    public bool Read(string text, WordRun words, SentenceScope scope)
    {
        if (!words.Classes.HasAny(s_read))
            return false;
        var namesOwn = false;
        var reachesYearEnd = words.Has(WordClass.Period) && ReachesYearEnd(text, words);
        Word? pending = null;
        var own = -1;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (pending is { } time && !word.Is(WordClass.Filler))
            {
                Settle(time, word, words, scope);
                pending = null;
            }
            switch (word.Class)
            {
                case WordClass.Year:
                    scope.Now = null;
                    scope.IsOtherTime = (!IsYear(word, 0) && !(i > 0 && words[i - 1].Is(WordClass.Carry))) || (EndsRange(text, words, i) && !(i > 0 && words[i - 1].Is(WordClass.Carry) && IsYear(word, 0)));
                    pending = word;
                    break;
                // 2020年收到131件，当年公开21件.
                case WordClass.ThisYear when scope.IsOtherTime && word.Entry!.Text[0] == '当':
                    break;
                case WordClass.ThisYear:
                    scope.Now = null;
                    scope.IsOtherTime = false;
                    break;
                case WordClass.LastYear:
                    scope.IsOtherTime = true;
                    pending = word;
                    break;
                case WordClass.Period when word.Entry is { Text: "目前" or "截至目前" or "截止目前" }:
                    scope.Now = word.Span;
                    break;
                // 年初手里压着上年没办完的43件.
                case WordClass.Period when word.Entry is { Text: "年初" or "期初" } && words.Has(WordClass.CarryOver):
                    break;
                case WordClass.Period:
                    scope.IsOtherTime |= !reachesYearEnd;
                    break;
                // 向法院提起行政诉讼: the unit is not the one that counts.
                case WordClass.OtherUnit when i > 0 && words[i - 1] is { Class: WordClass.Filler, Entry.Text: "向" } && word.Entry!.Target.Length == 0 && words.IndexOf(WordClass.Dispute, i) >= 0:
                    break;
                // 均由人民法院受理，维持7件.
                case WordClass.OtherUnit when i > 0 && words[i - 1] is { Class: WordClass.Filler, Entry.Text: "由" } && word.Entry!.Text is "法院" or "人民法院" or "复议机关" or "行政复议机关":
                    break;
                // 复议机关维持9件, 到法院起诉的11件.
                case WordClass.OtherUnit when scope.TellsOfCases && DecidingBodies.CasesOf(word) is not null && !(i > 0 && words[i - 1].Entry is { Class: WordClass.OtherUnit, Target: "region" }):
                    break;
                // 县政府 in the report of 某县人民政府, 代表市政府受理 in that of its office.
                // 全区各单位（含区政府办）.
                case WordClass.OtherUnit when i > 0 && words[i - 1].Is(WordClass.Including) && word.Entry!.Target is "government" or "some" or "region" && !scope.IsOtherUnit:
                    break;
                case WordClass.OtherUnit when IsOwnToo(words, i, own):
                    (scope.IsOtherUnit, scope.IsOwnPart, scope.OwnGovernment, own) = (false, false, null, i);
                    break;
                case WordClass.OtherUnit when word.Entry!.Target is "government" && OwnNames.IsAgency(_agency, word.Entry.Text):
                    own = i;
                    scope.IsOtherUnit = false;
                    // A town has no other agencies of whose requests its government might be told apart.
                    scope.OwnGovernment = word.Entry.Text[0] is '镇' or '乡' ? null : word.Span;
                    scope.IsOwnTownship = word.Entry.Text.IndexOfAny(s_townships) >= 0;
                    scope.IsOwnPart &= !OwnNames.ActsFor(text, word.Span.Start);
                    break;
                case WordClass.OtherUnit when word.Entry!.Target is "government" && OwnNames.IsOffice(_agency, word.Entry.Text):
                    (scope.IsOtherUnit, scope.IsOwnPart) = (false, true);
                    break;
                case WordClass.OtherUnit when word.Entry!.Target is "government" && OwnNames.ActsFor(text, word.Span.Start):
                    scope.OwnGovernment = word.Span;
                    break;
                case WordClass.OtherUnit:
                    scope.IsOtherUnit = !_speaksForRegion || (_isTownship && word.Entry!.Target is "some") || (_isTownship && word.Entry!.Text[0] == '全' && WiderThanTown.IndexOf(word.Entry.Text[word.Entry.Text.Length - 1]) >= 0) || !(word.Entry!.Target is "region" || IsOneOfSeveral(words, i));
                    own = scope.IsOtherUnit ? own : i;
                    break;
                // 市里收到关于我街道的申请6件.
                case WordClass.Filler when i > 0 && word.Entry is { Target: "own" } && words[i - 1].Entry is { Class: WordClass.Filler, Text: "关于" or "涉及" or "针对" or "有关" or "对于" }:
                    break;
                case WordClass.Filler when word.Entry is { Target: "own" or "own-part" }:
                    scope.IsOtherUnit = false;
                    (namesOwn, own) = (true, i);
                    break;
                case WordClass.Plan or WordClass.NextYear:
                    scope.IsPlan = true;
                    break;
            }
        }
        return namesOwn;
    }

    /// <summary>区政府及所属部门, 局机关和下属单位, 市政府、各县区: beside what the agency is called its parts are named. Not 区政府所属部门.</summary>
    private static bool IsOwnToo(WordRun words, int index, int own) =>
        own >= 0 && (words[index].Entry is { Target: "some" or "region" } || words[index].Entry!.Text is "下属" or "所属" or "局属" or "直属" or "二级单位" or "基层单位")
        && ((index == own + 2 && words[index - 1].Is(WordClass.And)) || (index == own + 1 && words[index].Entry is { Target: "some" }));

    /// <summary>各乡镇、各部门 and 全县各部门 are all units; 各乡镇 alone are not.</summary>
    private static bool IsOneOfSeveral(WordRun words, int index) =>
        words[index].Entry is { Target: "some" } && ((index > 0 && words[index - 1].Entry is { Class: WordClass.OtherUnit, Target: "region" }) || IsSome(words, index, 1) || IsSome(words, index, -1));

    private static bool IsSome(WordRun words, int index, int step) =>
        index + (2 * step) >= 0 && index + (2 * step) < words.Count && words[index + step].Is(WordClass.And) && words[index + (2 * step)].Entry is { Class: WordClass.OtherUnit, Target: "some" or "region" or "government" };

    /// <summary>What follows a time may say that this year is meant all the same: 2022年结转3件.</summary>
    private static void Settle(Word time, Word next, WordRun words, SentenceScope scope)
    {
        // 上年没有结转 is said of this year, 上年未发生行政复议 isn't.
        if (next.Is(WordClass.Carry) || (time.Is(WordClass.LastYear) && (next.Is(WordClass.CarryOver) || (next.Is(WordClass.Negation) && words.Classes.HasAny(s_carrying)))))
            scope.IsOtherTime = false;
    }

    /// <summary>2021—2023年, 2022年7月至2023年6月.</summary>
    private bool EndsRange(string text, WordRun words, int index)
    {
        var start = words[index].Span.Start;
        if (start < 2 || UpTo.IndexOf(text[start - 1]) < 0)
            return false;
        for (var i = index - 1; i >= 0; i--)
        {
            if (words[i].Is(WordClass.Year))
                return !IsYear(words[i], 0);
        }
        return char.IsDigit(text[start - 2]);
    }

    /// <summary>1月1日至12月31日, 截至2023年12月底: a time that ends with the year is the whole year.</summary>
    private static bool ReachesYearEnd(string text, WordRun words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is not { Class: WordClass.Period, Entry: null } month || string.CompareOrdinal(text, month.Span.Start, "12月", 0, 3) != 0)
                continue;
            var start = i > 0 && words[i - 1].Is(WordClass.Year) ? words[i - 1].Span.Start : month.Span.Start;
            if (start > 0 && UpTo.IndexOf(text[start - 1]) >= 0)
                return true;
        }
        return false;
    }
}
