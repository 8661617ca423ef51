using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Whether a number counts requests that went from one year into another, by the years that stand beside a word for keeping: 结转2件至2022年.</summary>
/// <param name="setting">Knows the year of the report.</param>
internal sealed class BetweenYears(SettingReader setting)
{
    private static readonly WordClasses s_dealing = WordClasses.Any(WordClass.Handle, WordClass.Done, WordClass.CarryForward);

    private static readonly WordClasses s_nextYear = s_dealing.With(WordClass.Year).With(WordClass.Period).With(WordClass.Plan).With(WordClass.Filler).With(WordClass.Application).With(WordClass.OnTime);

    private static readonly WordClasses s_carriedInto = s_dealing.With(WordClass.Carry).With(WordClass.ThisYear).With(WordClass.LastYear).With(WordClass.Application).With(WordClass.Filler).With(WordClass.OnTime);

    private static readonly WordClasses s_otherKept = WordClasses.OtherMatters.With(WordClass.Decision).With(WordClass.Document).With(WordClass.Dispute).With(WordClass.Money);

    private static readonly WordClasses s_requests = WordClasses.Any(WordClass.Filler, WordClass.Application);

    /// <summary>2020年结转3件 in a report of 2021; 3件结转2022年.</summary>
    public ClaimKind? Of(WordRun left, WordRun right)
    {
        if (left.Classes.HasAny(WordClasses.OtherMatters) || right.Classes.HasAny(s_otherKept) || left.Classes.HasAny(s_otherKept) && !left.Has(WordClass.Application))
            return null;
        if ((CarriedBesideYear(left) ?? CarriedBesideYear(right)) is { } carried)
            return carried;
        if (IsForNextYear(right))
            return ClaimKind.CarriedForward;
        if (IsOfLastYear(left, right))
            return ClaimKind.CarriedOver;
        // 结转2件至下年度.
        if (left.Has(WordClass.Carry) && right.Has(WordClass.CarryForward) && right.Until(WordClass.CarryForward).Classes.AreWithin(s_requests))
            return ClaimKind.CarriedForward;
        // 结转2件至2022年.
        if (!left.Has(WordClass.Carry) || !right.Has(WordClass.Year))
            return null;
        var last = left.LastIndexOfOther(WordClass.Filler, left.Count);
        var until = right.IndexOfOther(WordClass.Filler, 0);
        return left[last].Is(WordClass.Carry) && until + 1 < right.Count && right[until].Is(WordClass.Unknown) && setting.IsYear(right[until + 1], 1) ? ClaimKind.CarriedForward : null;
    }

    /// <summary>7件在2024年继续办理, 7件将于2024年1月答复.</summary>
    private bool IsForNextYear(WordRun right)
    {
        if (!right.Has(WordClass.Year) || !right.Classes.HasAny(s_dealing) || !right.Classes.AreWithin(s_nextYear))
            return false;
        var year = right.IndexOf(WordClass.Year, 0);
        return setting.IsYear(right[year], 1) && right.CountOf(WordClass.Year) == 1 && !right.Between(0, year).Classes.HasAny(s_dealing);
    }

    /// <summary>上年度有9件申请结转至本年度办理.</summary>
    public static bool IsIntoThisYear(WordRun left, WordRun right) =>
        IsOfLastYear(left, right) || (left.Has(WordClass.LastYear) || left.Has(WordClass.Year)) && right.Has(WordClass.Carry) && right.IndexOfOther(WordClass.Filler, right.IndexOf(WordClass.Carry, 0) + 1) is >= 0 and var into && right[into].Class is WordClass.ThisYear or WordClass.Year;

    /// <summary>上年的1件结转申请.</summary>
    private static bool IsOfLastYear(WordRun left, WordRun right) =>
        left.LastIndexOfOther(WordClass.Filler, left.Count) is >= 0 and var last && left[last].Is(WordClass.LastYear) && right.Count > 0
        && (right[0].Is(WordClass.Carry) || right[0].Entry is { Class: WordClass.CarryForward, Text: { } open } && "没未尚还".IndexOf(open[0]) >= 0);

    private ClaimKind? CarriedBesideYear(WordRun side)
    {
        if (!side.Has(WordClass.Carry) || !(side.Has(WordClass.Year) || (side.Has(WordClass.ThisYear) && side.Classes.AreWithin(s_carriedInto))))
            return null;
        for (var i = side.IndexOf(WordClass.Carry, 0); i >= 0; i = side.IndexOf(WordClass.Carry, i + 1))
        {
            if (side.IndexOfOther(WordClass.Filler, i + 1) is >= 0 and var next && setting.IsYear(side[next], 1))
                return ClaimKind.CarriedForward;
            // 未办结转入2023年的申请3件.
            if (side.IndexOfOther(WordClass.Filler, i + 1) is >= 0 and var into && (side[into].Is(WordClass.ThisYear) || setting.IsYear(side[into], 0)))
                return ClaimKind.CarriedOver;
            if (side.LastIndexOfOther(WordClass.Filler, i) is >= 0 and var previous && setting.IsYear(side[previous], -1))
                return ClaimKind.CarriedOver;
        }
        return null;
    }
}
