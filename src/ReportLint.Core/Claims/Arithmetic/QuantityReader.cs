using System.Globalization;
using System.Text;
using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Claims.Arithmetic;

/// <summary>Finds what the prose counts in so many words that another place with the same words must count the same: by the way in which it goes out, or at the beginning of a paragraph.</summary>
/// <remarks>A sentence that speaks of another time, of others, of parts or of changes counts something else.</remarks>
internal static class QuantityReader
{
    private const int ShortestName = 5;
    private const int LongestName = 60;
    private const int MostNumbers = 100;

    private static readonly string[] s_empty =
    [
        "1月1日至12月31日", "截至12月31日", "12月31日", "截至年底", "截至底", "本年度", "本年", "全年", "年内", "一年来", "报告期内", "期间", "共计", "总共", "合计", "总计", "共", "各类", "各种", "了", "的", "年度",
        "本单位", "我单位", "本机关", "我机关", "本中心", "我中心", "本街道", "我街道", "我局", "本局", "我委", "本委", "我办", "本办", "我镇", "本镇", "我乡", "本乡", "我院", "我处",
    ];

    private static readonly string[] s_about = ["将近", "接近", "近", "超过", "超", "逾", "突破", "大约", "约"];

    /// <summary>The quantities of <paramref name="sentences"/>, in order.</summary>
    public static IReadOnlyList<StatedQuantity> Read(Report report, IReadOnlyList<Sentence> sentences, IReadOnlyList<Claim> claims)
    {
        var ofForm = new HashSet<(ProseBlock Block, TextSpan Span)>(claims.Where(claim => claim.Readings.Count > 0).Select(claim => (claim.Block, claim.Span)));
        var year = report.Year?.Value.ToString(CultureInfo.InvariantCulture) + "年";
        var found = new List<StatedQuantity>();
        foreach (var sentence in sentences)
        {
            if (sentence.Numbers.Count is 0 or > MostNumbers || HasOtherScope(sentence))
                continue;
            for (var i = 0; i < sentence.Numbers.Count; i++)
            {
                var number = sentence.Numbers[i];
                if (IsCount(number) && !ofForm.Contains((sentence.Block, number.Number.Span)) && Name(report, year, sentence, number, isFirst: i == 0) is { } name)
                    found.Add(new StatedQuantity(number, sentence, name));
            }
        }
        return found;
    }

    private static bool IsCount(CountedNumber number) =>
        number is { IsChangeOrShare: false, Clause.Depth: 0, Number: { Kind: NumberKind.Count, Measure.Length: > 0 } } && !MeasureWords.IsTime(number.Number.Measure)
        && !number.Clause.Words.Any(word => word.Class is WordClass.Among or WordClass.Including or WordClass.Respectively or WordClass.All or WordClass.Negation);

    private static bool HasOtherScope(Sentence sentence) =>
        sentence.Words.Any(word => word.Class is WordClass.LastYear or WordClass.Plan or WordClass.OtherUnit || word is { Class: WordClass.Period, Entry: not null });

    /// <summary>What a number counts; null where that takes more than the words before it.</summary>
    private static string? Name(Report report, string year, Sentence sentence, CountedNumber number, bool isFirst)
    {
        var text = sentence.Block.Text;
        var opening = sentence.Clauses[0].Span.Start;
        var hasChannel = number.Left.Any(word => word.Is(WordClass.Channel));
        // 一是网站建设。主动公开信息300条。: without a channel only the beginning of a paragraph says all.
        if (isFirst && (hasChannel || ProseText.SkipBlanks(text, 0) == opening))
            return Normalize(report, year, text.Substring(opening, number.Number.Span.Start - opening), hasChannel ? "" : sentence.Heading + "\n", number);
        // Behind another number only a clause that begins with its channel stands by itself.
        return hasChannel && number.Left.Count > 0 && number.Clause.Words[0] == number.Left[0] && number.Left.TakeWhile(word => !word.Is(WordClass.Channel)).All(word => word.Class is WordClass.Filler or WordClass.And)
            ? Normalize(report, year, text.Substring(number.Clause.Span.Start, number.Number.Span.Start - number.Clause.Span.Start), "", number)
            : null;
    }

    private static string? Normalize(Report report, string year, string words, string place, CountedNumber number)
    {
        if (words.Length > LongestName)
            return null;
        var name = new StringBuilder(words);
        if (report.Agency is { Value.Length: > 1 } agency)
            name.Replace(agency.Value, "");
        name.Replace(year + "度", "").Replace(year, "").Replace("，", "").Replace(",", "").Replace(" ", "").Replace("\u3000", "");
        foreach (var empty in s_empty)
            name.Replace(empty, "");
        var rest = name.ToString();
        // 近1.5万条 counts the same as 15283条.
        if (number.IsApproximate && Array.Find(s_about, word => rest.EndsWith(word, StringComparison.Ordinal)) is { } about)
            rest = rest.Substring(0, rest.Length - about.Length);
        return rest.Length < ShortestName || rest.Any(c => ProseText.IsDigit(c) || c == ProseBlock.Masked || ProseText.ClauseMarks.IndexOf(c) >= 0) ? null : place + rest + "\n" + number.Number.Measure;
    }
}
