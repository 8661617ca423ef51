using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5019: a number made approximate twice, or an approximate total called exact.</summary>
public sealed class DoubleApproximationRule : ProseRule
{
    private const int LongestNumber = 16;
    private const int LongestMeasure = 4;

    private static readonly Approximation[] s_approximations =
    [
        new("大约", "", ["左右", "上下", "余", "多"]),
        new("大概", "", ["左右", "上下", "余", "多"]),
        new("约", "公条制预节契签规集违履邀解守合失简隐盟婚订相特续要大", ["左右", "上下", "余", "多"]),
        new("将近", "", ["左右", "上下", "余", "多"]),
        new("接近", "", ["左右", "上下", "余", "多"]),
        new("近", "附邻最靠接临亲就新贴远毗迫相将", ["左右", "上下", "余", "多"]),
        new("超过", "", ["余", "多", "以上"]),
        new("多于", "", ["余", "多", "以上"]),
        new("高于", "", ["余", "多", "以上"]),
        new("不少于", "", ["余", "多", "以上", "左右"]),
        new("不低于", "", ["余", "多", "以上", "左右"]),
        new("至少", "", ["余", "多", "以上", "左右"]),
        new("逾", "", ["余", "多", "以上"]),
        new("低于", "不", ["以下", "左右"]),
        new("少于", "不", ["以下", "左右"]),
        new("共计", "", ["余", "多", "左右", "上下"]),
        new("总计", "", ["余", "多", "左右", "上下"]),
        new("合计", "", ["余", "多", "左右", "上下"]),
    ];

    private static readonly WordStarts s_starts = new(s_approximations.Select(approximation => approximation.Word));

    private static readonly Dictionary<char, Approximation[]> s_byFirst = s_approximations.GroupBy(approximation => approximation.Word[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(approximation => approximation.Word.Length).ToArray());

    private static readonly MessageTemplate s_twice = new(
        "“{0}”和“{1}”留一个就够了：“{2}”",
        "'{0}' and '{1}' say the same in '{2}'; one of them is enough");

    private static readonly MessageTemplate s_total = new(
        "“{0}”说的是确数，后面不能再用“{1}”：“{2}”",
        "'{0}' announces an exact total; '{1}' cannot follow in '{2}'");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5019",
        Name = "double-approx",
        Severity = Severity.Warning,
        Summary = new(
            "概数表示了两次，如“约…左右”“近…余”，或者“共计”后面用概数",
            "A number made approximate twice, such as 约…左右 or 近…余, or an approximate number behind 共计"),
        Rationale = new(
            "“约20件左右”写“约20件”或者“20件左右”。“共计”是各项相加的准确数，后面不用“余”“左右”。",
            "For 约20件左右 write 约20件 or 20件左右. 共计 announces an exact sum, which no 余 or 左右 follows."),
    };

    /// <inheritdoc/>
    protected override void Check(RuleContext context, ProseBlock block)
    {
        var text = block.Text;
        for (var i = s_starts.Next(text, 0); i >= 0; i = s_starts.Next(text, i + 1))
        {
            if (!s_byFirst.TryGetValue(text[i], out var candidates))
                continue;
            foreach (var candidate in candidates)
            {
                if (!ProseText.Has(text, i, candidate.Word))
                    continue;
                if (!ProseText.IsOneOf(text, i - 1, candidate.NotAfter) && Find(text, i + candidate.Word.Length, candidate) is { } second)
                    Report(context, block, i, candidate, second);
                i += candidate.Word.Length - 1;
                break;
            }
        }
    }

    private void Report(RuleContext context, ProseBlock block, int start, Approximation first, TextSpan second)
    {
        var text = block.Text;
        var isTotal = first.Word[first.Word.Length - 1] == '计';
        // An exact number with 余 is RL5018's.
        if (second.Length == 1 && ExactWithYuRule.FindNumber(text, second.End) >= 0)
            return;
        var span = TextSpan.FromBounds(start, second.End);
        var isEcho = !isTotal && second.Length == 2 && first.Word.IndexOf('约') >= 0;
        context.Add(Descriptor, block, span, (isTotal ? s_total : s_twice).With(first.Word, text.Substring(second.Start, second.Length), text.Substring(span.Start, span.Length)),
            block.Replace(second, "", isEcho));
    }

    /// <summary>The second word that makes the number at <paramref name="start"/> approximate, or null.</summary>
    private static TextSpan? Find(string text, int start, Approximation first)
    {
        start = ProseText.SkipBlanks(text, start);
        if (ProseText.IsOneOf(text, start, "有为达"))
            start = ProseText.SkipBlanks(text, start + 1);
        var end = start;
        while (end < text.Length && end - start < LongestNumber && (ProseText.IsDigit(text[end]) || ProseText.Numerals.IndexOf(text[end]) >= 0 || text[end] is '.' or ','))
            end++;
        if (end == start || ProseText.IsOneOf(text, end, "年月日号"))
            return null;
        if (ProseText.IsOneOf(text, end, "余多") && first.Seconds.Contains(text.Substring(end, 1), StringComparer.Ordinal))
            return IsSpan(text, end + 1) ? null : new TextSpan(end, 1);
        for (var i = end; i <= end + LongestMeasure && i < text.Length; i++)
        {
            var second = first.Seconds.FirstOrDefault(word => word.Length == 2 && ProseText.Has(text, i, word));
            if (second is not null)
                return EndsPhrase(text, i) ? new TextSpan(i, 2) : null;
            if (!(ProseText.IsHan(text[i]) || text[i] is '%' or '％') || text[i] is '的' or '余' or '多')
                return null;
        }
        return null;
    }

    /// <summary>近十余年来 says that it was some ten years: no number of things.</summary>
    private static bool IsSpan(string text, int after) => ProseText.IsOneOf(text, after, "年天日周月") || ProseText.Has(text, after, "个月") || ProseText.Has(text, after, "小时")
        || !(ProseText.IsHanAt(text, after) || ProseText.EndsClause(text, after));

    /// <summary>Not in 左右两侧 or 上下联动, which are no approximations.</summary>
    private static bool EndsPhrase(string text, int second) => text[second] switch
    {
        '左' => !ProseText.IsOneOf(text, second + 2, "两侧邻岸开转摇为逢手边"),
        '上' => ProseText.EndsClause(text, second + 2) || text[second + 2] == '的',
        _ => true,
    };

    /// <summary>A word that makes a number approximate (or announces an exact one), the characters with which it is another word, and what cannot follow.</summary>
    private sealed record Approximation(string Word, string NotAfter, IReadOnlyList<string> Seconds);
}
