using ReportLint.Markdown;
using ReportLint.Prose;

namespace ReportLint.Rules.Publication;

/// <summary>What the prose of a report says of 信息处理费. Judged generously: a report words it as it likes.</summary>
internal sealed class FeeWording
{
    private const string AdministrativeCharges = "行政事业性收费";
    private static readonly string[] s_subjects = ["处理费", "收费通知", "缴费通知", "收费", "收取费用", "收取任何费用", "收取相关费用", "公开费用"];
    private static readonly string[] s_none = ["未", "没有", "无", "不收", "免收", "零"];
    private static readonly string[] s_collected = ["实际", "实收", "收到", "缴纳", "收缴", "入库", "收取", "已收", "征收"];
    private static readonly char[] s_clauseEnds = ['。', '；', '，', '、', '！', '？', ';', ',', '（', '）', '(', ')'];

    private FeeWording(ProseBlock block) => Block = block;

    /// <summary>The first block that speaks of the fees.</summary>
    public ProseBlock Block { get; }

    /// <summary>Whether it says how many fee notices were sent.</summary>
    public bool StatesNotices { get; private set; }

    /// <summary>Whether it says what they amounted to.</summary>
    public bool StatesNoticed { get; private set; }

    /// <summary>Whether it says how much was collected.</summary>
    public bool StatesCollected { get; private set; }

    /// <summary>What <paramref name="prose"/> says; null when it does not speak of the fees.</summary>
    public static FeeWording? Of(IReadOnlyList<ProseBlock> prose)
    {
        FeeWording? wording = null;
        foreach (var block in prose.Where(block => block.Kind != BlockKind.Heading))
        {
            var text = block.Text.Replace(AdministrativeCharges, new string(' ', AdministrativeCharges.Length));
            var at = s_subjects.Select(subject => text.IndexOf(subject, StringComparison.Ordinal)).Where(index => index >= 0).DefaultIfEmpty(-1).Min();
            if (at < 0)
                continue;
            wording ??= new FeeWording(block);
            wording.Read(text.Substring(at == 0 ? 0 : text.LastIndexOfAny(SentenceSplitter.Ends, at - 1) + 1));
        }
        return wording;
    }

    private void Read(string text)
    {
        var end = text.IndexOfAny(SentenceSplitter.Ends);
        var sentence = end < 0 ? text : text.Substring(0, end);
        if (s_none.Any(word => sentence.IndexOf(word, StringComparison.Ordinal) >= 0) || HasZero(sentence))
            (StatesNotices, StatesNoticed, StatesCollected) = (true, true, true);
        foreach (var clause in text.Split(s_clauseEnds))
        {
            StatesNotices |= HasCount(clause, ['件', '份', '次', '笔', '个', '起']);
            if (!HasCount(clause, ['元']))
                continue;
            var isBoth = clause.IndexOf('均') >= 0;
            var isCollected = s_collected.Any(word => clause.IndexOf(word, StringComparison.Ordinal) >= 0);
            StatesCollected |= isCollected || isBoth;
            StatesNoticed |= !isCollected || isBoth;
        }
    }

    /// <summary>Whether one of the numbers is 0.</summary>
    private static bool HasZero(string sentence)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            var start = i;
            while (i < sentence.Length && (char.IsDigit(sentence[i]) || (i > start && sentence[i] is '.' or ',')))
                i++;
            if (i > start && sentence.Skip(start).Take(i - start).All(c => c is '0' or '０' or '.' or ','))
                return true;
        }
        return false;
    }

    /// <summary>Whether a number stands before one of <paramref name="units"/>.</summary>
    private static bool HasCount(string clause, char[] units)
    {
        for (var at = clause.IndexOfAny(units); at >= 0; at = clause.IndexOfAny(units, at + 1))
        {
            var before = at - 1;
            while (before >= 0 && (clause[before] is ' ' or '\u00A0' or '万' or '余'))
                before--;
            if (before >= 0 && (char.IsDigit(clause[before]) || clause[before] == ProseBlock.Masked || "一二三四五六七八九十百千两零〇".IndexOf(clause[before]) >= 0))
                return true;
        }
        return false;
    }
}
