using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;
using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>RL4030: among the parts stands the whole itself, under the same name and with the same number.</summary>
public sealed class PartRepeatsWholeRule : Rule
{
    private static readonly MessageTemplate s_only = new(
        "“其中”后面的{0}就是总数{1}本身，说的也是同一样东西；请核对是不是写重了",
        "the part {0} is the whole {1} itself under the same name; please check whether it was written twice");

    private static readonly MessageTemplate s_among = new(
        "列出的各项里又写了一遍总数{0}，其余各项之和为{1}；请核对是不是写重了",
        "the whole {0} stands among its parts again, whose others sum to {1}; please check whether it was written twice");

    // 政府信息 adds nothing elsewhere; where it is all that stands there, it is the name.
    private const string Information = "信息";

    // Characters of which no word says how a part differs.
    private const string Empty = "其中包括含有共计总数量件为的是了已即也全年达到分别";

    private static readonly LocalizedText s_whole = new("总数", "the whole");

    /// <summary>What it is, for the rules that leave its lists to it.</summary>
    internal static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL4030",
        Name = "part-repeats-whole",
        Severity = Severity.Warning,
        Summary = new(
            "“其中”列出的一项就是总数本身：名称和数都相同",
            "Among the parts stands the whole itself, under the same name and with the same number"),
        Rationale = new(
            "如“公开信息552条，其中公开信息552条、微信文章138条”：读者不知道总数是552还是690。名称不同而数恰好相等的（“收到申请7件，其中自然人7件”），不报告。",
            "As in 公开信息552条，其中公开信息552条、微信文章138条: a reader cannot tell whether the whole is 552 or 690. A part with a name of its own may well equal the whole (收到申请7件，其中自然人7件) and is left alone."),
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var list in context.PartLists)
        {
            if (Repeated(list) is not { } part)
                continue;
            var others = list.Sum - part.Number.Value;
            context.Add(Rule, list.Sentence.Block, PartSumMessages.Span(part),
                list.Parts.Count == 1 ? s_only.With(PartSumMessages.Written(part), PartSumMessages.Written(list.Whole)) : s_among.With(PartSumMessages.Written(list.Whole), PartSumMessages.Write(others)),
                related: [context.Related(list.Sentence.Block, list.Whole.Number.Span, s_whole)]);
        }
        for (var i = 1; i < context.Sentences.Count; i++)
        {
            if (context.Sentences[i].Has(WordClass.Among))
                CheckApart(context, context.Sentences[i - 1], context.Sentences[i]);
        }
    }

    /// <summary>发布动态210条。其中，发布动态210条、公告33条: the parts stand in a sentence of their own.</summary>
    private static void CheckApart(RuleContext context, Sentence before, Sentence sentence)
    {
        if (!ReferenceEquals(before.Block, sentence.Block) || before.Numbers.Count != 1 || sentence.Numbers.Count == 0 || sentence.Clauses[0].Words[0] is not { Class: WordClass.Among } || before.Numbers[0] is not { IsExactCount: true, IsChangeOrShare: false } whole)
            return;
        if (sentence.Numbers.FirstOrDefault(part => part.IsExactCount && part.Number.Value == whole.Number.Value && string.Equals(part.Number.Measure, whole.Number.Measure, StringComparison.Ordinal)) is not { } same || whole.Number.Value == 0 || !NamesOnly(same, whole, sentence))
            return;
        context.Add(Rule, sentence.Block, PartSumMessages.Span(same), s_only.With(PartSumMessages.Written(same), PartSumMessages.Written(whole)), related: [context.Related(before.Block, whole.Number.Span, s_whole)]);
    }

    /// <summary>Whether this rule speaks of <paramref name="list"/>, so that its sum says nothing more.</summary>
    internal static bool Applies(RuleContext context, PartList list) => context.IsEnabled(Rule) && Repeated(list) is not null;

    private static CountedNumber? Repeated(PartList list)
    {
        var whole = list.Whole.Number.Value;
        // 收到自然人申请7件，其中自然人7件、企业0件 adds up.
        if (whole == 0 || (list.Parts.Count > 1 && list.Sum == whole))
            return null;
        foreach (var part in list.Parts)
        {
            if (part.IsExactCount && part.Number.Value == whole && NamesOnly(part, list.Whole, list.Sentence))
                return part;
        }
        return null;
    }

    /// <summary>Whether <paramref name="part"/> has a name, and no word in it that the whole has not.</summary>
    private static bool NamesOnly(CountedNumber part, CountedNumber whole, Sentence sentence)
    {
        var text = sentence.Block.Text;
        var named = part.Left.Select(Written).Where((word, at) => !IsEmpty(part.Left[at]) || word.EndsWith(Information, StringComparison.Ordinal)).ToList();
        var name = string.Concat(whole.Left.Select(Written));
        // 开设专栏5个，其中新开设专栏5个: some word says how the part differs, even one that adds nothing elsewhere.
        for (var i = part.Left.Count > 0 ? part.Left[0].Span.Start : part.Number.Span.Start; i < part.Number.Span.Start; i++)
        {
            if (ProseText.IsHan(text[i]) && name.IndexOf(text[i]) < 0 && Empty.IndexOf(text[i]) < 0)
                return false;
        }
        // What stands behind a mark of lists belongs to the next part.
        return named.Count > 0 && part.Right.TakeWhile(word => !word.Is(WordClass.And)).All(IsEmpty) && named.TrueForAll(word => name.IndexOf(word, StringComparison.Ordinal) >= 0);

        string Written(Word word) => text.Substring(word.Span.Start, word.Span.Length);
    }

    private static bool IsEmpty(Word word) => word.Class is WordClass.Filler or WordClass.Among or WordClass.Including or WordClass.And or WordClass.Sum or WordClass.Respectively;
}
