using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5018: 余 or 多 behind an exact number.</summary>
public sealed class ExactWithYuRule : ProseRule
{
    private const string Measures = "家条篇件份次人名个项万亿元户场期处类种批起页字天册则部宗幅";

    private static readonly char[] s_words = ['余', '多'];

    // Numbers that are names: lines of service, and a day that is called by its number.
    private static readonly string[] s_names = ["12345", "12315", "12388", "12380", "12389", "12348", "12333", "12328", "12350", "12369", "12366", "十一"];

    private static readonly MessageTemplate s_exact = new(
        "{0}已经是确数，后面不能再加“{1}”",
        "{0} is exact; '{1}' cannot follow it");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5018",
        Name = "exact-with-yu",
        Severity = Severity.Warning,
        Summary = new(
            "确数后面加了“余”或“多”，如“361余篇”",
            "余 or 多 (“and some”) behind an exact number, such as 361余篇"),
        Rationale = new(
            "“余”“多”表示整数后面的零头，前面应是以0结尾的整数：“360余篇”，或者就写“361篇”。",
            "余 and 多 stand for what exceeds a round number, which ends in 0: write 360余篇, or just 361篇."),
    };

    /// <summary>Whether 余 or 多 stands wrongly right before <paramref name="end"/>, behind a number of <paramref name="text"/>; where the number begins.</summary>
    internal static int FindNumber(string text, int end)
    {
        var i = end - 1;
        if (i < 1 || text[i] is not ('余' or '多') || Measures.IndexOf(ProseText.At(text, end)) < 0)
            return -1;
        var start = IsExactDigit(text[i - 1]) ? DigitsBefore(text, i) : NumeralBefore(text, i);
        return start >= 0 && !IsName(text, start, i) ? start : -1;
    }

    /// <inheritdoc/>
    protected override void Check(RuleContext context, ProseBlock block)
    {
        var text = block.Text;
        for (var i = text.IndexOfAny(s_words); i >= 0; i = text.IndexOfAny(s_words, i + 1))
        {
            var start = FindNumber(text, i + 1);
            if (start >= 0)
            {
                context.Add(Descriptor, block, TextSpan.FromBounds(start, i + 1), s_exact.With(text.Substring(start, i - start), text[i]),
                    block.Replace(new TextSpan(i, 1), "", isSafe: false));
            }
        }
    }

    private static bool IsExactDigit(char c) => ProseText.IsDigit(c) && ProseText.DigitValue(c) != 0;

    private static int DigitsBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < 20 && (ProseText.IsDigit(text[start - 1]) || text[start - 1] is ',' or '.' or '，'))
        {
            // A Chinese comma separates thousands only within a number.
            if (text[start - 1] == '，' && !(end - start == 3 && ProseText.IsDigitAt(text, start - 2)))
                break;
            start--;
        }
        while (start < end && !ProseText.IsDigit(text[start]))
            start++;
        var before = ProseText.At(text, start - 1);
        return ProseText.IsLetter(before) || before is '第' or '-' or '/' or '〔' ? -1 : start;
    }

    /// <summary>二十三余 is wrong; 二十余 and 三多 are none of this rule's business.</summary>
    private static int NumeralBefore(string text, int end)
    {
        if ("一二三四五六七八九".IndexOf(text[end - 1]) < 0 || !ProseText.IsOneOf(text, end - 2, "十百千零"))
            return -1;
        var start = end;
        while (start > 0 && end - start < 16 && ProseText.Numerals.IndexOf(text[start - 1]) >= 0)
            start--;
        return ProseText.At(text, start - 1) == '第' ? -1 : start;
    }

    private static bool IsName(string text, int start, int end)
    {
        foreach (var name in s_names)
        {
            if (end - start == name.Length && ProseText.Has(text, start, name))
                return true;
        }
        // 2021多部门: a year, not a number of things.
        return text[end] == '多' && end - start == 4 && (ProseText.Has(text, start, "19") || ProseText.Has(text, start, "20"));
    }
}
