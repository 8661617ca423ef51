using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5014: a character, word or phrase written twice.</summary>
public sealed class DoubledCharactersRule : ProseRule
{
    // A phrase of four characters may well meet itself (主动公开主动公开目录); five never do.
    private const int ShortestPhrase = 5;
    private const int LongestPhrase = 12;

    private static readonly MessageTemplate s_doubled = new(
        "“{0}”重复了，请核对",
        "'{0}' stands there twice; please check");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5014",
        Name = "doubled-characters",
        Severity = Severity.Warning,
        Summary = new(
            "同一个字、词或短语连写了两次，如“在在”“按照按照”",
            "A character, word or phrase written twice, such as 在在 or 按照按照"),
        Rationale = new(
            "只查正常文字里不会重复的虚词和常用词，以及五个字以上原样重复的短语。“层层把关”“的的确确”“研究研究”“参与与监督”“公开公开指南”这些正常的相连不查。",
            "Only function words and phrases that are never repeated in good Chinese, and five or more characters that occur twice in a row. Reduplication (层层把关, 的的确确, 研究研究) and words that meet by chance (参与与监督, 公开公开指南) are left alone."),
    };

    /// <inheritdoc/>
    protected override void Check(RuleContext context, ProseBlock block)
    {
        var text = block.Text;
        if (!DoubledScan.FindsAny(text, LongestPhrase))
            return;
        TitleMask? titles = null;
        for (var i = 0; i + 1 < text.Length;)
        {
            var unit = ProseText.IsHan(text[i]) ? DoubledUnit(text, i) : 0;
            if (unit == 0 || (titles ??= TitleMask.Of(text)).Contains(i))
            {
                i++;
                continue;
            }
            var end = i + (2 * unit);
            while (end + unit <= text.Length && string.CompareOrdinal(text, end, text, i, unit) == 0)
                end += unit;
            context.Add(Descriptor, block, TextSpan.FromBounds(i, end), s_doubled.With(text.Substring(i, unit)),
                block.Replace(TextSpan.FromBounds(i + unit, end), "", isSafe: unit is > 1 and < ShortestPhrase));
            i = end;
        }
    }

    /// <summary>How many characters from <paramref name="i"/> are written twice; 0 when that is as it should be.</summary>
    private static int DoubledUnit(string text, int i)
    {
        if (text[i] == text[i + 1])
            return DoubledWords.IsSlip(text, i) ? 1 : 0;
        if (DoubledWords.Find(text, i) is { } word)
            return word.Length;
        for (var length = ShortestPhrase; length <= LongestPhrase && i + (2 * length) <= text.Length; length++)
        {
            if (IsRepeated(text, i, length))
                return length;
        }
        return 0;
    }

    private static bool IsRepeated(string text, int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            if (text[i] != text[i + length] || !ProseText.IsHan(text[i]))
                return false;
        }
        return true;
    }
}
