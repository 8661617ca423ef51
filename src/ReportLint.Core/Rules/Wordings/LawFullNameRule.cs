using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5022: the regulation is not named in full where it is first mentioned, or is named without 《》.</summary>
public sealed class LawFullNameRule : Rule
{
    private const string Full = "《" + RegulationMention.Title + "》";

    private static readonly MessageTemplate s_first = new(
        "第一次提到条例，应写全称《中华人民共和国政府信息公开条例》，这里写的是“{0}”",
        "the first mention of the regulation should be its full title, with the name of the state and in 《》; here it is '{0}'");

    private static readonly MessageTemplate s_misspelt = new(
        "“{0}”里有错字，应为{1}",
        "one character of '{0}' is wrong; the title is {1}");

    private static readonly MessageTemplate s_marks = new(
        "“{0}”是法规的名称，应加书名号",
        "'{0}' is the name of a regulation and takes 《》");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5022",
        Name = "law-full-name",
        Severity = Severity.Warning,
        Summary = new(
            "第一次提到条例没有写全称，条例没有加书名号，或者全称里有错字",
            "The regulation is not named in full where it is first mentioned, is named without 《》, or with a wrong character"),
        Rationale = new(
            "法规第一次出现写全称《中华人民共和国政府信息公开条例》，以后可以用写明了的简称。标题、别的条例（地方的政府信息公开条例等）、约定了不加书名号的简称（以下简称“条例”）都不查；后面才定义简称的由RL5023报告。",
            "A regulation is first named in full, 《中华人民共和国政府信息公开条例》, and may then go by a short name that was stated. Headings, other 条例 such as those of places, and short names that were defined without 《》 are left alone; where the short name is defined later on, RL5023 says so."),
        Basis = new("《党政机关公文处理工作条例》；GB/T 15834—2011《标点符号用法》4.15", "GB/T 15834—2011, 4.15"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var definitions = ShortNameDefinition.FindAll(context.Prose);
        var isOwn = definitions.All(definition => !definition.Short.EndsWith("条例", StringComparison.Ordinal) || IsOfRegulation(definition.Title));
        var isFirst = !context.Report.IsDamaged;
        var otherIsNamed = false;
        foreach (var mention in RegulationMention.FindAll(context.Prose))
        {
            // Another 条例 was named before, or goes by that name.
            if (mention.Form is RegulationForm.Short or RegulationForm.AloneWithoutMarks && (!isOwn || (isFirst && (otherIsNamed = otherIsNamed || NamesOther(context, mention)))))
                continue;
            if (definitions.Any(definition => ReferenceEquals(definition.Block, mention.Block) && definition.Span.Contains(mention.Span)))
                continue;
            var text = mention.Block.Text.Substring(mention.Span.Start, mention.Span.Length);
            if (mention.Form == RegulationForm.Misspelt)
            {
                context.Add(Descriptor, mention.Block, mention.Span, s_misspelt.With(text, Full), mention.Block.Replace(mention.Span, Full, isSafe: false), expected: Full);
                isFirst = false;
                continue;
            }
            var isBare = mention.Form is RegulationForm.FullWithoutMarks or RegulationForm.WithoutMarks or RegulationForm.AloneWithoutMarks;
            if (isFirst && mention.Form is not (RegulationForm.Full or RegulationForm.FullWithoutMarks))
            {
                if (!definitions.Any(definition => string.Equals(definition.Short, text.Trim('《', '》'), StringComparison.Ordinal)))
                    context.Add(Descriptor, mention.Block, mention.Span, s_first.With(text), mention.Block.Replace(mention.Span, Full, isSafe: false), expected: Full);
            }
            else if (isBare && !definitions.Any(definition => !definition.IsTitle && string.Equals(definition.Short, text, StringComparison.Ordinal)))
            {
                context.Add(Descriptor, mention.Block, mention.Span, s_marks.With(text), mention.Block.Replace(mention.Span, "《" + text + "》", isSafe: false), expected: "《" + text + "》");
            }
            isFirst = false;
        }
    }

    private static bool IsOfRegulation(string title) => title.EndsWith("政府信息公开条例", StringComparison.Ordinal);

    private static bool NamesOther(RuleContext context, RegulationMention mention)
    {
        for (var b = 0; b <= mention.BlockIndex; b++)
        {
            var text = context.Prose[b].Text;
            var end = b == mention.BlockIndex ? mention.Span.Start : text.Length;
            for (var i = text.IndexOf("条例》", 0, end, StringComparison.Ordinal); i >= 0 && i < end; i = text.IndexOf("条例》", i + 3, end - i - 3, StringComparison.Ordinal))
            {
                if (i > 0 && text[i - 1] != '《')
                    return true;
                if (i + 3 >= end)
                    break;
            }
        }
        return false;
    }
}
