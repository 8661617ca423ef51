using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Prose;
using ReportLint.Wording;

namespace ReportLint.Rules.Publication;

/// <summary>RL6011: the report does not say on what it is based.</summary>
public sealed class BasisCitedRule : Rule
{
    private const string Sentence = "依据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。";

    private static readonly string[] s_regulations = ["信息公开条例", "《条例》", "“条例”", "〈条例〉", "国务院令第711号", "国务院第711号令"];
    private static readonly string[] s_bases = ["依据", "根据", "按照", "依照", "遵照", "对照", "要求", "规定"];
    private static readonly string[] s_made = ["编制", "制作", "撰写", "形成", "编写", "公布", "发布", "报告"];

    private static readonly MessageTemplate s_absent = new(
        "没有写明编制本报告的依据；可以在“引言”里写“{0}”",
        "the report does not say on what it is based; a sentence in 'preamble' would do: {0}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL6011",
        Name = "basis-cited",
        Severity = Severity.Warning,
        Summary = new(
            "没有写明依据《中华人民共和国政府信息公开条例》编制本报告",
            "The report does not say that it is made under 《中华人民共和国政府信息公开条例》"),
        Rationale = new(
            "报告是依据条例第五十条编制的，开头写明。写在引言里，或者写在别处、同一句话里说到条例和编制（公布、报告）的都可以；条例写了简称也算。",
            "The report is made under Article 50 of the regulation and says so in its opening. It may say so elsewhere, in a sentence that names the regulation and the making of the report; a short name will do."),
        Basis = new("《中华人民共和国政府信息公开条例》第四十九条、第五十条", "Articles 49 and 50 of 《中华人民共和国政府信息公开条例》"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var report = context.Report;
        if (report.IsDamaged || report.Year is null || context.Prose.Any(IsBasis))
            return;
        context.Add(Descriptor, report.Keys.TryGetValue(ReportKeys.Preamble.Id, out var key) ? key : report.Start, s_absent.With(Sentence));
    }

    private static bool IsBasis(ProseBlock block)
    {
        var text = block.Text;
        if (!ProseText.Contains(text, 0, text.Length, s_regulations))
            return false;
        if (string.Equals(block.PartId, ReportKeys.Preamble.Id, StringComparison.Ordinal))
            return true;
        foreach (var (start, end) in ProseText.Sentences(text))
        {
            if (ProseText.Contains(text, start, end, s_regulations) && ProseText.Contains(text, start, end, s_bases) && ProseText.Contains(text, start, end, s_made))
                return true;
        }
        return false;
    }
}
