using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Wording;

namespace ReportLint.Rules.Syntax;

/// <summary>RL0015: the year is before 2019 or in the future.</summary>
public sealed class YearOutOfRangeRule : Rule
{
    private static readonly MessageTemplate s_early = new(
        "年度写的是{0}；现行格式从{1}年的报告开始使用",
        "the year is {0}; the form is in use for reports from {1} on");

    private static readonly MessageTemplate s_late = new(
        "年度写的是{0}，晚于检查时的{1}年",
        "the year is {0}, later than {1}, the year of this check");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL0015",
        Name = "year-out-of-range",
        Severity = Severity.Error,
        Summary = new(
            "年度早于2019年，或者还没有到",
            "The year is before 2019, or has not come yet"),
        Rationale = new(
            "年度写错，版式、上年结转和标题都会跟着错。",
            "With a wrong year the edition, last year's figures and the title go wrong as well."),
        Basis = new("《中华人民共和国政府信息公开条例》第五十条", "Article 50 of 《中华人民共和国政府信息公开条例》"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Report.Year is not { } year)
            return;
        var message = year.Value < StatutoryForm.FirstYear ? s_early.With(year.Value, StatutoryForm.FirstYear)
            : context.IsToCome(year.Value) ? s_late.With(year.Value, context.Today.Year)
            : null;
        if (message is not null)
            context.Add(Descriptor, year.Span, message, actual: year.Value.ToString(CultureInfo.InvariantCulture));
    }
}
