using ReportLint.Diagnostics;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Publication;

/// <summary>RL6005: part 五 says that there are no problems, or next to nothing.</summary>
public sealed class ProblemsEmptyRule : Rule
{
    private const int Fewest = 30;
    private const int LongestQuotation = 40;

    private static readonly MessageTemplate s_short = new(
        "{0}只写了“{1}”，不足{2}个字；这一部分要写明存在的主要问题和改进情况",
        "{0} only says '{1}', fewer than {2} characters; it must state the main problems and how they are dealt with");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL6005",
        Name = "part5-empty",
        Severity = Severity.Error,
        Summary = new(
            "问题与改进只写了“无”，或者不足30个字",
            "Part 五 says that there are no problems, or has fewer than 30 characters"),
        Rationale = new(
            "条例要求写明工作中存在的主要问题及改进情况，写“无”的会被退回。完全没有写的见RL6001。",
            "The regulation requires the main problems and how they are dealt with; a report that says there are none is sent back. A part that says nothing at all is reported by RL6001."),
        Basis = new("《中华人民共和国政府信息公开条例》第五十条", "Article 50 of 《中华人民共和国政府信息公开条例》"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var part = PartProse.Of(context, PartProse.Problems);
        if (part.IsEmpty || !IsShort(part))
            return;
        var text = string.Concat(part.Body.Select(block => block.Text)).Replace("\uFFFC", "…");
        context.Add(new Finding
        {
            Rule = Descriptor,
            Severity = Descriptor.Severity,
            Message = s_short.With(PublicationMessages.Title(part.Part.Name), text.Length <= LongestQuotation ? text : text.Substring(0, LongestQuotation) + "…", Fewest),
            Location = new Location(context.Report.Source, part.BodySpan),
            Cell = part.Part.Name.Id,
            Actual = text,
        });
    }

    /// <summary>Whether the text of <paramref name="part"/> is too short to say what it must. Punctuation and headings do not count.</summary>
    internal static bool IsShort(PartProse part)
    {
        var count = 0;
        foreach (var block in part.Body)
        {
            for (var i = 0; i < block.Text.Length && count < Fewest; i++)
                count += char.IsLetterOrDigit(block.Text[i]) ? 1 : 0;
        }
        return count < Fewest;
    }
}
