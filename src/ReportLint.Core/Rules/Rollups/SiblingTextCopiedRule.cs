using ReportLint.Diagnostics;
using ReportLint.Rules.Years;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Rollups;

/// <summary>RL3008: the text of part 一 or 五 is that of another agency.</summary>
public sealed class SiblingTextCopiedRule : Rule
{
    private static readonly MessageTemplate s_copied = new(
        "{0}的文字有{1}%与{2}的报告（{3}）相同（数字、单位名称不计）；请核对写的是不是本单位的情况",
        "{1}% of the text of {0} is that of the report of {2} ({3}), figures and names aside; please check whether it tells of this agency");

    private static readonly MessageTemplate s_there = new("{0}报告的这一部分", "this part in the report of {0}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL3008",
        Name = "sibling-text-copied",
        Severity = Severity.Warning,
        Summary = new(
            "总体情况、问题与改进的文字有九成以上与另一个单位同年的报告相同",
            "More than nine tenths of the text of part 一 or 五 are those of another agency's report for the same year"),
        Rationale = new(
            "与仓库里同一年度的所有报告比较，怎样比较见RL2009。几个单位互相相同的，各自指出最像的一个。",
            "Compared with all reports for the same year in the repository, in the way that RL2009 describes. Where several agencies have the same text, each is told of the one most like it."),
        Basis = new("《中华人民共和国政府信息公开条例》第五十条", "Article 50 of 《中华人民共和国政府信息公开条例》"),
    };

    /// <inheritdoc/>
    internal override bool ComparesWithAll => true;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var part in SketchedReport.Parts)
        {
            if (context.NearestSibling(part) is not { Share: > CopiedText.Share } nearest)
                continue;
            var agency = nearest.Other.Agency!;
            context.Add(new Finding
            {
                Rule = Descriptor,
                Severity = Descriptor.Severity,
                Message = s_copied.With(TextPart.Title(nearest.Own.Edition, part), decimal.Truncate(nearest.Share), agency, nearest.Other.Source.Path),
                Location = new Location(nearest.Own.Source, nearest.Own.PlaceOf(part)),
                Related = [new RelatedLocation(new Location(nearest.Other.Source, nearest.Other.PlaceOf(part)), s_there.With(agency))],
            });
        }
    }
}
