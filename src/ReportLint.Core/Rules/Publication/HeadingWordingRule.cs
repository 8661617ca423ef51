using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Publication;

/// <summary>RL6026: the heading of a part is worded otherwise than the form has it.</summary>
public sealed class HeadingWordingRule : Rule
{
    private static readonly MessageTemplate s_different = new(
        "标题“{0}”与规定的“{1}”不同；照录已发布的报告时保留，新写的报告不必写这一项",
        "the heading '{0}' is not the official '{1}'; kept for a report published so, to be left out in a new one");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL6026",
        Name = "heading-wording",
        Severity = Severity.Info,
        Summary = new(
            "部分的标题与规定的不同",
            "The heading of a part is not the official one"),
        Rationale = new(
            "六个部分的标题由格式规定，程序会自动写出。“各部分标题”只用来照录已发布的报告，如“五、存在的主要问题及改进措施”。",
            "The form sets the headings of the six parts, and they are written by the renderer. 'headings' is there only to keep those of a report that was published otherwise."),
        Basis = new("《中华人民共和国政府信息公开工作年度报告格式》", "《中华人民共和国政府信息公开工作年度报告格式》"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var part in context.Report.Edition.Parts)
        {
            if (!context.Report.Headings.TryGetValue(part.Name.Id, out var heading))
                continue;
            if (!string.Equals(heading.Value, part.Heading, StringComparison.Ordinal) && !part.AcceptedHeadings.Contains(heading.Value, StringComparer.Ordinal))
                context.Add(Descriptor, heading.Span, s_different.With(heading.Value, part.Heading));
        }
    }
}
