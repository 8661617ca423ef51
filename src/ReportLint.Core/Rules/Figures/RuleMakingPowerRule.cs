using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Wording;

namespace ReportLint.Rules.Figures;

/// <summary>RL1012: 规章 stated by an agency that cannot enact any.</summary>
public sealed class RuleMakingPowerRule : Rule
{
    private static readonly MessageTemplate s_power = new(
        "{0}为{1}，但单位类型是{2}，没有规章制定权；多半应填在规范性文件一行",
        "{0} is {1}, but the agency is a {2} and cannot enact rules (规章); most likely it belongs in the row of normative documents");

    private static readonly MessageTemplate s_also = new("{0}为{1}", "{0} is {1}");

    private static readonly LocalizedText s_township = new("乡镇街道", "township or subdistrict");

    private static readonly LocalizedText s_institution = new("事业单位", "public institution");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL1012",
        Name = "rule-making-power",
        Severity = Severity.Error,
        Summary = new(
            "没有规章制定权的单位填了规章",
            "规章 is filled in by an agency that has no power to enact any"),
        Rationale = new(
            "规章只能由国务院部门、省级政府和设区的市、自治州的政府制定；乡镇、街道和事业单位的“规章制度”不是规章。部门和政府是否有权，仅凭单位类型无法判断，本规则不作判断。",
            "规章 are enacted by ministries, provincial governments and the governments of larger cities only; the house rules of a township, subdistrict or institution are none. Of departments and governments the kind alone does not tell, so nothing is said."),
        Basis = new("《中华人民共和国立法法》第九十一条、第九十三条", "《中华人民共和国立法法》, Articles 91 and 93"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Report.Kind is not { Value: AgencyKind.Township or AgencyKind.Institution } kind)
            return;
        var stated = context.Report.Figures.Where(figure => string.Equals(figure.Cell.RowAddress, "disclosure.rules", StringComparison.Ordinal) && figure.IsStated && figure.Value != 0).ToList();
        if (stated.Count == 0)
            return;
        context.Add(Descriptor, stated[0],
            s_power.With(stated[0].Description, stated[0].Written, kind.Value == AgencyKind.Township ? s_township : s_institution),
            "0",
            [.. stated.Skip(1).Select(figure => context.Related(figure, s_also.With(figure.Description, figure.Written)))]);
    }
}
