using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Wording;

namespace ReportLint.Rules.Syntax;

/// <summary>RL0009: 'edition' is neither 2019 nor 2021.</summary>
public sealed class EditionUnknownRule : Rule
{
    private static readonly MessageTemplate s_unknown = new(
        "“版式”写的是{0}；只有2019和2021两版，也可以不写，由年度决定",
        "'edition' is {0}; there are editions 2019 and 2021, and the key can be left out");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL0009",
        Name = "edition-missing-or-unknown",
        Severity = Severity.Error,
        Summary = new(
            "“版式”不是2019或2021",
            "'edition' is neither 2019 nor 2021"),
        Rationale = new(
            "现行的年度报告格式有两版：2019年、2020年的报告用2019版，2021年起用2021版。通常不必写“版式”，由年度决定。",
            "There are two editions of the form: 2019 for the reports of 2019 and 2020, and 2021 from then on. The key can be left out: the edition follows from the year."),
        Basis = new("国办公开办函〔2019〕60号、〔2021〕30号", "国办公开办函〔2019〕60号 and 〔2021〕30号"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Report.StatedEdition is { } edition && StatutoryForm.Find(edition.Value) is null)
        {
            var written = context.Report.Source.ToString(edition.Span);
            context.Add(Descriptor, edition.Span, s_unknown.With(written), actual: written);
        }
    }
}
