using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Prose;
using ReportLint.Wording;

namespace ReportLint.Rules.Publication;

/// <summary>RL6011: the report does not say on what it is based.</summary>
public sealed class BasisCitedRule : Rule
{
    private const string Article = "第五十条";
    private const string Sentence = "依据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。";

    private static readonly string[] s_regulations = ["信息公开条例", "《条例》", "“条例”", "〈条例〉", "国务院令第711号", "国务院第711号令"];
    private static readonly string[] s_bases = ["依据", "根据", "按照", "依照", "遵照", "对照", "要求", "规定"];
    private static readonly string[] s_made = ["编制", "制作", "撰写", "形成", "编写", "公布", "发布", "报告"];

    // What only the making of this very report is called.
    private static readonly string[] s_makings = ["编制本", "编制此", "编制年度报告", "编制了本", "编制了", "编写本", "撰写本", "制作本", "形成本", "编制《", "年度报告", "本报告", "现公布", "现发布", "现将"];

    private static readonly MessageTemplate s_absent = new(
        "没有写明编制本报告的依据；可以在“引言”里写“{0}”",
        "the report does not say on what it is based; a sentence in 'preamble' would do: {0}");

    private static readonly MessageTemplate s_article = new(
        "编制年度报告的依据是条例第五十条（或者第四十九条），这里写的是“{0}”",
        "annual reports are made under Article 50 of the regulation (or Article 49); here it is '{0}'");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL6011",
        Name = "basis-cited",
        Severity = Severity.Warning,
        Summary = new(
            "没有写明依据《中华人民共和国政府信息公开条例》编制本报告，或者写错了条款",
            "The report does not say that it is made under 《中华人民共和国政府信息公开条例》, or names another article"),
        Rationale = new(
            "报告是依据条例第五十条编制的，开头写明。写在引言里，或者写在别处、同一句话里说到条例和编制（公布、报告）的都可以；条例写了简称也算。写了条款的，条款要对：第五十条说报告写什么，第四十九条说何时公布。",
            "The report is made under Article 50 of the regulation and says so in its opening. It may say so elsewhere, in a sentence that names the regulation and the making of the report; a short name will do. Where it names an article, that is Article 50, on what the report contains, or Article 49, on when it is published."),
        Basis = new("《中华人民共和国政府信息公开条例》第四十九条、第五十条", "Articles 49 and 50 of 《中华人民共和国政府信息公开条例》"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var report = context.Report;
        if (report.Year is null)
            return;
        if (context.Prose.FirstOrDefault(IsBasis) is { } basis)
            CheckArticle(context, basis);
        else if (!report.IsDamaged)
            context.Add(Descriptor, report.Keys.TryGetValue(ReportKeys.Preamble.Id, out var key) ? key : report.Start, s_absent.With(Sentence));
    }

    private void CheckArticle(RuleContext context, ProseBlock block)
    {
        var text = block.Text;
        if (text.IndexOf('第') < 0)
            return;
        foreach (var (start, end) in ProseText.Sentences(text))
        {
            if (text.IndexOf('第', start, end - start) < 0 || !ProseText.Contains(text, start, end, s_makings) || CitedArticles.In(text, start, end, s_regulations) is not { IsBasisOfReports: false } cited)
                continue;
            context.Add(Descriptor, block, cited.Span, s_article.With(text.Substring(cited.Span.Start, cited.Span.Length)), block.Replace(cited.Span, Article, isSafe: false), expected: Article);
            return;
        }
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
