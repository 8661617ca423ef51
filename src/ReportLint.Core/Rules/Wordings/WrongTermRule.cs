using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5026: a word that the law calls otherwise.</summary>
public sealed class WrongTermRule : ProseRule
{
    private static readonly Term[] s_terms =
    [
        new("政府信息公开处理费", "信息处理费", ""),
        new("信息公开处理费", "信息处理费", ""),
        new("政务公开申请", "政府信息公开申请", "件数人表书量，。；、）的0123456789"),
        new("信息公开条例办法", "信息公开条例", ""),
        new("《中华人民共和国政府信息公开法》", "《中华人民共和国政府信息公开条例》", ""),
        new("《政府信息公开法》", "《中华人民共和国政府信息公开条例》", ""),
    ];

    private static readonly string[] s_made = ["制发", "现行有效", "废止"];
    private static readonly string[] s_between = ["的", "了", "各类", "本机关"];

    private static readonly WordStarts s_starts = new([.. s_terms.Select(term => term.Wrong), .. s_made]);

    private static readonly MessageTemplate s_term = new(
        "“{0}”法定的说法是“{1}”，请核对",
        "the law's word for '{0}' is '{1}'; please check");

    private static readonly MessageTemplate s_documents = new(
        "2021年起的格式统计的是“行政规范性文件”，这里的件数如果指表二这一行，请写全称",
        "since 2021 the form counts 行政规范性文件; if this number is that of table 二, write the term in full");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5026",
        Name = "wrong-term",
        Severity = Severity.Warning,
        Summary = new(
            "与法定说法不同的用语，如“信息公开处理费”“政务公开申请”",
            "A word that the law calls otherwise, such as 信息公开处理费 or 政务公开申请"),
        Rationale = new(
            "“信息处理费”“政府信息公开申请”“行政规范性文件”是条例和格式里的说法。“规范性文件”只在写明制发、废止、现行有效多少件的地方提示（info），别处不查。",
            "信息处理费, 政府信息公开申请 and 行政规范性文件 are the words of the regulation and the form. 规范性文件 is only noted (info) where it is said how many were issued, repealed or are in force."),
        Basis = new("《中华人民共和国政府信息公开条例》第二十七条、第四十二条；国办公开办函〔2021〕30号", "《中华人民共和国政府信息公开条例》, Articles 27 and 42; 国办公开办函〔2021〕30号"),
    };

    /// <inheritdoc/>
    protected override void Check(RuleContext context, ProseBlock block)
    {
        var text = block.Text;
        for (var i = s_starts.Next(text, 0); i >= 0; i = s_starts.Next(text, i + 1))
        {
            if (TermAt(text, i) is { } found)
            {
                var span = new TextSpan(i, found.Wrong.Length);
                context.Add(Descriptor, block, span, s_term.With(found.Wrong, found.Right), block.Replace(span, found.Right, isSafe: false), expected: found.Right);
                i = span.End - 1;
            }
            else if (context.Report.Edition.Year >= 2021 && FindDocuments(text, i) is { } documents)
            {
                context.Add(Descriptor, block, documents, s_documents.With(), block.Replace(documents, "行政规范性文件", isSafe: false), severity: Severity.Info);
                i = documents.End - 1;
            }
        }
    }

    private static Term? TermAt(string text, int i)
    {
        foreach (var term in s_terms)
        {
            if (ProseText.Has(text, i, term.Wrong) && IsMeant(text, i + term.Wrong.Length, term))
                return term;
        }
        return null;
    }

    private static bool IsMeant(string text, int end, Term term) => term.Before.Length == 0 || end == text.Length || ProseText.IsOneOf(text, end, term.Before);

    /// <summary>制发规范性文件3件: the row of table 二.</summary>
    private static TextSpan? FindDocuments(string text, int i)
    {
        if (ProseText.FirstAt(text, i, s_made) is not { } made)
            return null;
        i += made.Length;
        i += ProseText.FirstAt(text, i, s_between)?.Length ?? 0;
        const string Documents = "规范性文件";
        if (!ProseText.Has(text, i, Documents))
            return null;
        var number = ProseText.SkipBlanks(text, i + Documents.Length);
        return ProseText.IsDigitAt(text, number) ? new TextSpan(i, Documents.Length) : null;
    }

    /// <summary>A term that is not the law's, the law's, and what must follow where it may be something else (政务公开申请示范).</summary>
    private sealed record Term(string Wrong, string Right, string Before);
}
