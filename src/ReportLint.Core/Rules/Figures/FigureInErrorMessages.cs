using System.Globalization;
using ReportLint.Model;
using ReportLint.Relations;
using ReportLint.Wording;

namespace ReportLint.Rules.Figures;

/// <summary>Says that a figure is wrong: how sure that is, why, and which relations tell.</summary>
internal static class FigureInErrorMessages
{
    private static readonly MessageTemplate s_certain = new(
        "{0}为{1}，应为{2}：{3}（{4}）",
        "{0} is {1}, but should be {2}: {3} ({4})");

    private static readonly MessageTemplate s_likely = new(
        "{0}为{1}，很可能应为{2}：{3}（{4}）；也可能是别的数写错了",
        "{0} is {1}, but very likely should be {2}: {3} ({4}); other figures may be wrong instead");

    private static readonly MessageTemplate s_outvoted = new(
        "{0}为{1}，正文{3}处都写{2}：改这一个数，就处处相符",
        "{0} is {1}, but the text says {2} in {3} places: changing this one figure makes all agree");

    private static readonly MessageTemplate s_outvotedByYears = new(
        "{0}为{1}，正文和上下年度的报告共{3}处都是{2}：改这一个数，就处处相符",
        "{0} is {1}, but the text and the years before and after have {2} in {3} places: changing this one figure makes all agree");

    private static readonly LocalizedText s_settlesAll = new(
        "只改这一个数，不成立的勾稽关系就能成立",
        "changing this one figure settles all the broken relations");

    private static readonly LocalizedText s_settlesThese = new(
        "只改这一个数，这些勾稽关系就能成立",
        "changing this one figure settles these relations");

    private static readonly LocalizedText s_inEvery = new(
        "改动最少的改法都要改这个数",
        "every smallest correction changes this figure to this value");

    private static readonly MessageTemplate s_withEvidence = new(
        "{0}，同样的改法中与正文、上下年度的数也最相符",
        "{0}, and among the like this agrees best with the text and the years before and after");

    private static readonly LocalizedText s_inEveryFitting = new(
        "改动最少、又与正文和上下年度的数最相符的改法都要改这个数",
        "every smallest correction that agrees best with the text and the years before and after changes this figure to this value");

    private static readonly LocalizedText s_follows = new(
        "它所在的勾稽关系现在成立，要随别的数一起改",
        "its own relations hold now; it has to change along with others");

    /// <summary>What is said of <paramref name="error"/>, which breaks relations.</summary>
    public static Message Describe(Report report, FigureInError error)
    {
        ILocalizable arithmetic = error.Explains.Count == 0 ? s_follows : new LocalizedList([.. error.Explains.Select(broken => RelationMessages.Describe(report, broken))], "；", "; ");
        return (error.IsCertain ? s_certain : s_likely).With(error.Figure.Description, error.Figure.Written, Expected(error), Reason(error), arithmetic);
    }

    /// <summary>What is said of <paramref name="error"/>, which breaks no relation, but doesn't agree with other places, <paramref name="inProse"/> of them in the prose.</summary>
    public static Message Outvoted(FigureInError error, int inProse) =>
        (inProse == error.Witnesses ? s_outvoted : s_outvotedByYears).With(error.Figure.Description, error.Figure.Written, Expected(error), error.Witnesses);

    private static ILocalizable Reason(FigureInError error)
    {
        if (error.Reach == FigureReach.AmongOthers)
            return error.RestsOnEvidence ? s_inEveryFitting : s_inEvery;
        var reason = error.Reach == FigureReach.AllRelations ? s_settlesAll : s_settlesThese;
        return error.RestsOnEvidence ? s_withEvidence.With(reason) : reason;
    }

    private static string Expected(FigureInError error) => error.Expected.ToString(CultureInfo.InvariantCulture);
}
