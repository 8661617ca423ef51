using System.Globalization;
using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Claims.Arithmetic;

/// <summary>Finds what the prose counts in so many words that another place with the same words must count the same: by the way in which it goes out, at the beginning of a paragraph, or in a clause of its own.</summary>
/// <remarks>A sentence that speaks of another time, of others, of parts or of changes counts something else.</remarks>
internal static class QuantityReader
{
    private const int ShortestName = 5;
    private const int LongestName = 60;
    private const int MostNumbers = 100;
    private const string Aspect = "方面";

    private static readonly string[] s_empty =
    [
        "，", ",", " ", "\u3000", "1月1日至12月31日", "截至12月31日", "12月31日", "截至年底", "截至底", "本年度", "本年", "全年", "年内", "一年来", "报告期内", "期间", "共计", "总共", "合计", "总计", "共", "各类", "各种", "了", "的", "年度",
        "本单位", "我单位", "本机关", "我机关", "本中心", "我中心", "本街道", "我街道", "我局", "本局", "我委", "本委", "我办", "本办", "我镇", "本镇", "我乡", "本乡", "我院", "我处",
    ];

    private static readonly string[] s_about = ["将近", "接近", "近", "超过", "超", "逾", "突破", "大约", "约"];

    private static readonly string[] s_narrowing = ["围绕", "聚焦", "针对", "就", "关于", "对", "通过", "依托", "利用", "借助", "运用", "向", "为", "在", "以", "另", "此外", "同时", "根据", "结合", "配合", "经", "按", "由", "当"];
    private static readonly string[] s_narrowingEnds = ["方面", "领域", "上", "中", "后", "期间", "时", "活动", "内", "下", "前", "以来"];
    private static readonly string[] s_plans = ["下一步", "下步", "今后", "将", "计划", "拟", "打算", "力争", "下一年", "下年度"];
    private static readonly WordClasses s_parts = WordClasses.Any(WordClass.Among, WordClass.Including, WordClass.Respectively);

    private static readonly string[] s_sites = ["网站", "门户", "公报"];

    private static readonly WordClasses s_ofSeveral = WordClasses.Any(WordClass.Among, WordClass.Including, WordClass.Respectively, WordClass.All, WordClass.Negation);

    private static readonly WordClasses s_ofSeveralElse = WordClasses.Any(WordClass.Including, WordClass.Respectively, WordClass.All, WordClass.Negation);

    private static readonly WordClasses s_otherScope = WordClasses.Any(WordClass.LastYear, WordClass.NextYear, WordClass.Plan, WordClass.OtherUnit);

    /// <summary>The quantities of <paramref name="sentences"/>, in order.</summary>
    public static IReadOnlyList<StatedQuantity> Read(Report report, IReadOnlyList<Sentence> sentences, IReadOnlyList<Claim> claims)
    {
        HashSet<(ProseBlock Block, TextSpan Span)>? ofForm = null;
        var year = report.Year?.Value.ToString(CultureInfo.InvariantCulture) + "年";
        var found = new List<StatedQuantity>();
        var words = new QuantityWords(report);
        foreach (var sentence in sentences)
        {
            if (sentence.Numbers.Count is 0 or > MostNumbers)
                continue;
            var hasOtherScope = HasOtherScope(sentence);
            for (var i = 0; i < sentence.Numbers.Count; i++)
            {
                var number = sentence.Numbers[i];
                var isPart = number.Clause.Classes.HasAny(s_ofSeveral);
                if (!IsCount(number) || (isPart && !MayBePart(number)))
                    continue;
                ofForm ??= [.. claims.Where(claim => claim.Readings.Count > 0).Select(claim => (claim.Block, claim.Span))];
                if (ofForm.Contains((sentence.Block, number.Number.Span)))
                    continue;
                var name = hasOtherScope || isPart || number.Number.Kind == NumberKind.Money ? null : Name(report, year, sentence, number, isFirst: i == 0);
                var own = hasOtherScope && IsOfOtherScope(sentence, number) ? null : PartName(words, sentence, i) ?? (isPart ? null : OwnName(words, sentence, number));
                if (name is not null || own is not null)
                    found.Add(new StatedQuantity(number, sentence, name, own));
            }
        }
        return found;
    }

    private static bool IsCount(CountedNumber number) =>
        number is { IsChangeOrShare: false, Clause.Depth: 0, Number: { Kind: NumberKind.Count or NumberKind.Money, Measure.Length: > 0 } } && !MeasureWords.IsTime(number.Number.Measure);

    /// <summary>其中网站200条.</summary>
    private static bool MayBePart(CountedNumber number) => number.Clause.Words[0].Is(WordClass.Among) && !number.Clause.Classes.HasAny(s_ofSeveralElse);

    /// <summary>What a channel has of all information: 公开信息300条，其中网站200条、微信100条; null where the whole is anything else.</summary>
    private static QuantityName? PartName(QuantityWords words, Sentence sentence, int index)
    {
        var number = sentence.Numbers[index];
        if (!sentence.Has(WordClass.Among) || !number.LeftHas(WordClass.Channel))
            return null;
        var whole = index - 1;
        while (whole >= 0 && sentence.Numbers[whole].ClauseIndex == number.ClauseIndex)
            whole--;
        if (whole < 0 || !(number.Clause.Words[0].Is(WordClass.Among) || IsAmongAlone(sentence, number.ClauseIndex - 1)) || sentence.Numbers[whole] is not { IsChangeOrShare: false } of || !string.Equals(of.Number.Measure, number.Number.Measure, StringComparison.Ordinal))
            return null;
        if (OwnName(words, sentence, of) is not { Weight: < 4, HasChannel: false } all || !string.Equals(all.Characters, words.Information, StringComparison.Ordinal))
            return null;
        var start = number.Left[0].Is(WordClass.Among) || number.Left[0].Is(WordClass.And) ? number.Left[0].Span.End : number.Left[0].Span.Start;
        if (words.Read(sentence.Block.Text, start, EndOfName(sentence.Block.Text, number)) is not { HasChannel: true } own)
            return null;
        return own.Holds(all) ? own with { IsPart = true, IsWhole = all.IsWhole, IsAlone = all.IsAlone }
            : own with { Characters = new string([.. (own.Characters + all.Characters).OrderBy(c => c)]), Weight = own.Weight + all.Weight, IsPart = true, IsWhole = all.IsWhole, IsAlone = all.IsAlone };
    }

    private static bool IsAmongAlone(Sentence sentence, int index) => index >= 0 && sentence.Clauses[index].Words is { Count: 1 } words && words[0].Is(WordClass.Among);

    private static bool HasOtherScope(Sentence sentence) =>
        sentence.Classes.HasAny(s_otherScope) || (sentence.Has(WordClass.Period) && sentence.Words.Any(word => word is { Class: WordClass.Period, Entry: not null }));

    /// <summary>Whether what stands before <paramref name="number"/> says so: 每周更新，推送文章68篇 and 阅读量12万次，创历年新高 speak of this year.</summary>
    private static bool IsOfOtherScope(Sentence sentence, CountedNumber number)
    {
        for (var i = 0; i <= number.ClauseIndex; i++)
        {
            var words = i < number.ClauseIndex ? sentence.Clauses[i].Words : number.Left;
            if (words.Classes.HasAny(s_otherScope) && words.Exists(word => s_otherScope.Has(word.Class) && !IsOfChannel(sentence.Block.Text, word)))
                return true;
            if (words.Has(WordClass.Period) && words.Exists(word => word is { Class: WordClass.Period, Entry: { } entry } && (i == number.ClauseIndex || entry.Text[0] != '每')))
                return true;
        }
        return false;
    }

    /// <summary>县政府网站: the agency puts its information there, too.</summary>
    private static bool IsOfChannel(string text, Word word) => word.Is(WordClass.OtherUnit) && ProseText.FirstAt(text, word.Span.End, s_sites) is not null;

    /// <summary>What a number counts; null where that takes more than the words before it.</summary>
    private static string? Name(Report report, string year, Sentence sentence, CountedNumber number, bool isFirst)
    {
        var text = sentence.Block.Text;
        var opening = sentence.Start;
        var hasChannel = number.LeftHas(WordClass.Channel);
        // 一是网站建设。主动公开信息300条。: without a channel only the beginning of a paragraph says all.
        // 据统计，门户网站访问量14062次: what leads to the clause says nothing of what it counts.
        var isWholeClause = hasChannel && number.Left.Count > 0 && number.Clause.Words[0] == number.Left[0];
        if (isFirst && !(isWholeClause && number.Left[0].Is(WordClass.Channel)) && (hasChannel || ProseText.SkipBlanks(text, 0) == opening))
            return Normalize(report, year, text.Substring(opening, number.Number.Span.Start - opening), hasChannel ? "" : sentence.Heading + "\n", number);
        // Behind another number only a clause that begins with its channel stands by itself.
        return isWholeClause && number.Left.Until(WordClass.Channel).Classes.AreWithin(WordClasses.Links)
            ? Normalize(report, year, text.Substring(number.Clause.Span.Start, number.Number.Span.Start - number.Clause.Span.Start), "", number)
            : null;
    }

    /// <summary>What the words of its own clause name, and what stands before the clause; null where that says of what a part is counted.</summary>
    private static QuantityName? OwnName(QuantityWords words, Sentence sentence, CountedNumber number)
    {
        var (text, clause) = (sentence.Block.Text, number.Clause);
        if (number.Left.Count == 0 || number.Number.Span.Start - clause.Span.Start > LongestName || IsPlanned(sentence))
            return null;
        // 发布信息300条、解读20篇: the second is named by its own words.
        var first = number.Left[0];
        if ((first.Span.Start > clause.Span.Start && !first.Is(WordClass.And)) || words.Read(text, first.Is(WordClass.And) ? first.Span.End : first.Span.Start, EndOfName(text, number)) is not { Weight: > 0 } own)
            return null;
        var isAlone = true;
        for (var i = number.ClauseIndex - 1; i >= 0 && sentence.Clauses[i].EndsWith is not ('；' or ';'); i--)
        {
            var before = sentence.Clauses[i];
            if (before.Classes.HasAny(s_parts))
                return null;
            if (before.Depth > 0 || before.Has(WordClass.Number))
                continue;
            var end = ProseText.HasBefore(text, before.Span.End, Aspect) ? before.Span.End - Aspect.Length : before.Span.End;
            if (words.Read(text, before.Span.Start, end) is not { } lead || (lead.Weight > 0 && Narrows(text, before) && !(IsLabel(before, end) && (own.Holds(lead) || own is { IsWhole: true, Weight: >= QuantityName.TellsAll }))))
                return null;
            isAlone &= lead.Weight == 0;
            own = own with { IsWhole = own.IsWhole || (lead is { Weight: 0, IsWhole: true }) };
        }
        return own with { IsAlone = isAlone };
    }

    /// <summary>下一步，加强培训。全年组织培训4次。: what part 五 says behind such words is to come.</summary>
    private static bool IsPlanned(Sentence sentence) => string.Equals(sentence.Block.PartId, "problems", StringComparison.Ordinal)
        && (ProseText.Contains(sentence.Block.Text, 0, sentence.Start, s_plans) || ProseText.Contains(sentence.Heading, 0, sentence.Heading.Length, s_plans));

    /// <summary>近1.5万条 counts the same as 15283条.</summary>
    private static int EndOfName(string text, CountedNumber number)
    {
        var end = ProseText.SkipBlanksBefore(text, number.Number.Span.Start);
        return number.IsApproximate && Array.Find(s_about, word => ProseText.HasBefore(text, end, word)) is { } about ? Math.Max(end - about.Length, number.Left[0].Span.Start) : end;
    }

    /// <summary>培训方面，; 本年已改进：.</summary>
    private static bool IsLabel(Clause clause, int end) => end < clause.Span.End || clause.EndsWith is '：' or ':';

    /// <summary>围绕乡村振兴，发布解读5篇; 网站方面，发布信息300条: only what is about that.</summary>
    private static bool Narrows(string text, Clause clause) =>
        clause.EndsWith is '：' or ':' || ProseText.FirstAt(text, clause.Span.Start, s_narrowing) is not null || Array.Exists(s_narrowingEnds, word => ProseText.HasBefore(text, clause.Span.End, word));

    private static string Without(string name, string word) => name.IndexOf(word, StringComparison.Ordinal) >= 0 ? name.Replace(word, "") : name;

    private static string? Normalize(Report report, string year, string words, string place, CountedNumber number)
    {
        if (words.Length > LongestName)
            return null;
        var rest = report.Agency is { Value.Length: > 1 } agency ? Without(words, agency.Value) : words;
        rest = Without(Without(rest, year + "度"), year);
        foreach (var empty in s_empty)
            rest = Without(rest, empty);
        // 近1.5万条 counts the same as 15283条.
        if (number.IsApproximate && Array.Find(s_about, word => rest.EndsWith(word, StringComparison.Ordinal)) is { } about)
            rest = rest.Substring(0, rest.Length - about.Length);
        return rest.Length < ShortestName || rest.Any(c => ProseText.IsDigit(c) || c == ProseBlock.Masked || ProseText.ClauseMarks.IndexOf(c) >= 0) ? null : place + rest + "\n" + number.Number.Measure;
    }
}
