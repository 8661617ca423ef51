using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5015: a slip of the pen that the dictionary knows.</summary>
public sealed class KnownTypoRule : ProseRule
{
    private static readonly MessageTemplate s_typo = new(
        "“{0}”多半是“{1}”之误，请核对",
        "'{0}' is probably a slip for '{1}'; please check");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5015",
        Name = "known-typos",
        Severity = Severity.Warning,
        Summary = new(
            "常见的错别字，如“行政诉”“布署”“确实保障”",
            "A common slip of the pen, such as 布署 for 部署"),
        Rationale = new(
            "词表里是这类报告中常见的错别字，两边的字表明写得对的不报（“行政诉求”“自己完成”），书名号里的标题也不查。",
            "The dictionary lists slips that are common in such reports. Where the characters beside show that it is right (行政诉求, 自己完成) nothing is said; titles in 《 》 are left alone."),
    };

    /// <inheritdoc/>
    protected override void Check(RuleContext context, ProseBlock block)
    {
        var text = block.Text;
        TitleMask? titles = null;
        for (var i = KnownTypos.Next(text, 0); i >= 0; i = KnownTypos.Next(text, i + 1))
        {
            if (KnownTypos.Find(text, i) is not { } typo || (titles ??= TitleMask.Of(text)).Contains(i))
                continue;
            var span = new TextSpan(i, typo.Wrong.Length);
            context.Add(Descriptor, block, span, s_typo.With(typo.Wrong, typo.Right), block.Replace(span, typo.Right, typo.IsSafe), expected: typo.Right);
            i = span.End - 1;
        }
    }
}
