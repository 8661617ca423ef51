using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Syntax;

/// <summary>RL0010: 'edition' does not go with the year.</summary>
public sealed class EditionYearMismatchRule : Rule
{
    private static readonly MessageTemplate s_mismatch = new(
        "{0}年的报告应用{1}版，“版式”写的却是{2}",
        "a report of {0} uses edition {1}, but 'edition' is {2}");

    private static readonly MessageTemplate s_year = new("年度写在这里", "the year stands here");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL0010",
        Name = "edition-year-mismatch",
        Severity = Severity.Error,
        Summary = new(
            "“版式”与年度不符",
            "'edition' does not go with the year"),
        Rationale = new(
            "2019年、2020年的报告用2019版，2021年起的报告用2021版。“版式”可以不写，由年度决定。",
            "Reports of 2019 and 2020 use edition 2019, those from 2021 on edition 2021. The key can be left out: the edition follows from the year."),
        Basis = new("国办公开办函〔2019〕60号、〔2021〕30号", "国办公开办函〔2019〕60号 and 〔2021〕30号"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var report = context.Report;
        if (report.StatedEdition is not { } stated || report.Year is not { Value: >= StatutoryForm.FirstYear } year || StatutoryForm.Find(stated.Value) is null)
            return;
        var right = StatutoryForm.ForYear(year.Value).Year;
        if (right == stated.Value)
            return;
        context.Add(new Finding
        {
            Rule = Descriptor,
            Severity = Descriptor.Severity,
            Message = s_mismatch.With(year.Value, right, stated.Value),
            Location = new Location(report.Source, stated.Span),
            Expected = right.ToString(CultureInfo.InvariantCulture),
            Actual = stated.Value.ToString(CultureInfo.InvariantCulture),
            Related = [new RelatedLocation(new Location(report.Source, year.Span), s_year.With())],
        });
    }
}
