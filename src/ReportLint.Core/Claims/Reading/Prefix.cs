using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>What stands before the words that lead to a number and isn't understood: 食品经营行政许可, 区长信箱收到, 涉及农药的行政处罚.</summary>
internal sealed class Prefix
{
    private const int ShortestAbbreviation = 3;
    private const int ShortestName = 2;
    private const int LongestAbbreviation = 20;

    private const string Units = "局委办厅院所站队处科镇乡村馆校会司室门园社";

    private const int LongestName = 60;
    private const string Department = "部门";
    private const string HandOver = "转交送派";

    private readonly string _agency;

    /// <summary>For the prose of <paramref name="agency"/>.</summary>
    public Prefix(string agency)
    {
        _agency = agency.Length > LongestName ? agency.Substring(0, LongestName) : agency;
    }

    /// <summary>Whether the words that lead to a number, <paramref name="left"/>, may be about less, or about another unit, than they seem to be.</summary>
    public PrefixKind Of(string text, WordRun left)
    {
        // 作为被申请人的信息公开行政复议16件: what is named so is named fully.
        var namesDisclosure = false;
        for (var i = left.Count - 1; i >= 0; i--)
        {
            var word = left[i];
            // 转我局办理的6件 came by another way.
            if (word.Entry is { Target: "own" } && word.Span.Start > 0 && HandOver.IndexOf(text[word.Span.Start - 1]) >= 0)
                return PrefixKind.Narrowing;
            // 律师代理的信息公开诉讼案件7件: which of them isn't understood.
            if (word.Is(WordClass.Dispute) && IsWhich(text, left, i))
                return PrefixKind.Narrowing;
            namesDisclosure |= word.Is(WordClass.Dispute) && word.Entry!.Text.IndexOf("信息公开", StringComparison.Ordinal) >= 0;
            if (word.Class is WordClass.Year or WordClass.Period or WordClass.Channel || word is { Class: WordClass.Filler, Entry: { Text: "政府信息公开" or "信息公开" or "政务公开" } or { Target: "own" or "own-part" } })
                return PrefixKind.None;
            if (word.Class is not (WordClass.Unknown or WordClass.Noise))
                continue;
            if (!char.IsLetter(text[word.Span.End - 1]) || IsAgency(text, left, i))
                return PrefixKind.None;
            return Units.IndexOf(text[word.Span.End - 1]) >= 0 || IsUnit(left, i + 1) ? PrefixKind.OtherUnit : namesDisclosure ? PrefixKind.None : PrefixKind.Narrowing;
        }
        return PrefixKind.None;
    }

    /// <summary>Whether something before a case that ends with 的 isn't understood, so that it may tell which cases are meant; of 以我局为被告的案件 it does not.</summary>
    private static bool IsWhich(string text, WordRun left, int index)
    {
        var of = index - 1;
        while (of >= 0 && left[of] is { Class: WordClass.Filler, Entry.Text: "政府信息公开" or "信息公开" or "类" or "行政" })
            of--;
        return of > 0 && left[of].Entry is { Class: WordClass.Filler, Text: "的" } && left[of - 1].Is(WordClass.Unknown) && char.IsLetter(text[left[of - 1].Span.Start]) && text[left[of - 1].Span.Start] != '告';
    }

    /// <summary>分局共收到, in the report of a 分局; not 6个分局共收到.</summary>
    private static bool BeginsSentence(string text, WordRun left, int index) =>
        index > 0 ? left[index - 1].Class is WordClass.Year or WordClass.ThisYear || left[index - 1].Entry is { Text: "全年" }
        : left[0].Span.Start == 0 || !(char.IsLetterOrDigit(text[left[0].Span.Start - 1]));

    private static bool IsUnit(WordRun left, int index) =>
        index < left.Count && left[index] is { Class: WordClass.Filler, Entry.Text: "中心" or "街道" or "单位" or "机关" };

    /// <summary>Whether the unknown letters that end at <paramref name="last"/> abbreviate the agency: 区环卫中心 of 示例区环境卫生服务中心.</summary>
    private bool IsAgency(string text, WordRun left, int last)
    {
        var first = last;
        while (first > 0 && left[first - 1].Is(WordClass.Unknown) && last - first < LongestAbbreviation)
            first--;
        var end = last + 1 < left.Count && left[last + 1] is { Class: WordClass.Filler, Entry.Text: "中心" or "街道" } or { Class: WordClass.OtherUnit, Entry.Target: "government" } ? left[last + 1].Span.End : left[last].Span.End;
        var start = left[first].Span.Start;
        // 资源规划部门 in the report of the bureau.
        if (end - start > ShortestName + Department.Length && string.CompareOrdinal(text, end - Department.Length, Department, 0, Department.Length) == 0)
            end -= Department.Length;
        if (end - start < ShortestAbbreviation)
            return BeginsSentence(text, left, first) && end - start == ShortestName && _agency.EndsWith(text.Substring(start, end - start), StringComparison.Ordinal);
        var found = 0;
        foreach (var letter in _agency)
        {
            if (start + found < end && text[start + found] == letter)
                found++;
        }
        return start + found == end;
    }
}
