using ReportLint.Text;

namespace ReportLint.Claims.Words;

/// <summary>Finds phrases by their gist: what stands between the characters that tell is not asked for.</summary>
internal static class Gists
{
    private const string Outcomes = "requests.outcomes.";
    private const string Complaints = "、信访投诉举报之实诉求事项问题类和及";
    private const string Ends = "，,；;：:。！!？?（）()〔〕【】\n";

    private static readonly string[] s_hides = Split("遮去|遮盖|遮挡|遮蔽|遮住|隐去|隐匿|隐掉|去掉|去除|删去|删除|剔除|略去|屏蔽|抹去|涂去|涂黑|扣除|剥离|滤去|拿掉|隐藏|涂抹|遮掩|打码|抹掉");
    private static readonly string[] s_after = Split("后，|后|之后|以后|再");
    private static readonly string[] s_gives = Split("部分公开|公开|提供|给申请人");
    private static readonly string[] s_asks = Split("借申请|借信息公开|借政府信息公开|借公开|借依申请|假借|打着|名为|冠以|披着");
    private static readonly string[] s_asksBy = Split("以申请|以信息公开|以政府信息公开|以依申请|通过申请|通过信息公开申请|通过政府信息公开申请|利用申请|利用信息公开申请|利用政府信息公开申请");
    private static readonly string[] s_complains = Split("信访之实|信访诉求|信访事项|信访问题|信访投诉|信访|投诉举报|投诉|举报|反映诉求|反映问题|个人诉求|表达诉求");
    private static readonly string[] s_same = Split("同样|同一|相同|一样|就同|对同|已答复|已经答复|答复过|已公开过|已办理过|已经办理过|内容相同");
    private static readonly string[] s_again = Split("再次|又|多次|反复|重复|再度|屡次|重新|再");
    private static readonly string[] s_repeats = Split("重复申请|重复提出|重复提交|重复提起");
    private static readonly string[] s_applies = Split("提出申请|提出的申请|提交申请|申请公开|申请|提出|提交");
    private static readonly string[] s_discloses = Split("披露|公开|公布|提供");
    private static readonly string[] s_others = Split("第三方|第三人|他人|权利人");
    private static readonly string[] s_harms = Split("蒙受损害|造成损害|受到损害|受损|损害|不利影响|侵害");
    private static readonly string[] s_part = Split("部分|一部分|有的");
    private static readonly string[] s_may = Split("可以公开|能公开|可公开|能够公开|应当公开");
    private static readonly string[] s_mayNot = Split("不可公开|不能公开|不宜公开|不应公开|不得公开|不能对外|不公开");
    private static readonly string[] s_wants = Split("要求|申请|索要|索取|请求|想要|希望");
    private static readonly string[] s_books = Split("公开出版物|出版物|年鉴|公报|报刊|报纸|书籍|图书|志书");
    private static readonly string[] s_third = Split("第三方|第三人|权利人|利害关系人");
    private static readonly string[] s_refuses = Split("不同意|反对|不愿|拒绝公开|未同意");
    private static readonly string[] s_keepsBack = Split("不予公开|不公开|未公开|没有公开|未予公开|不予提供");

    private static readonly Gist[] s_all =
    [
        new(WordClass.Outcome, Outcomes + "partially-granted", WordOrigin.Composed, s_hides, s_after, s_gives),
        new(WordClass.Outcome, Outcomes + "not-processed.petition", WordOrigin.Composed, s_asks, s_complains) { Tail = Complaints },
        new(WordClass.Outcome, Outcomes + "not-processed.petition", WordOrigin.Guessed, s_asksBy, s_complains) { Tail = Complaints },
        new(WordClass.Outcome, Outcomes + "not-processed.repeated", WordOrigin.Composed, s_same, s_repeats),
        new(WordClass.Outcome, Outcomes + "not-processed.repeated", WordOrigin.Supposed, s_same, s_again, s_applies),
        new(WordClass.Outcome, Outcomes + "refused.third-party-rights", WordOrigin.Composed, s_discloses, s_others, s_harms),
        new(WordClass.Outcome, Outcomes + "partially-granted", WordOrigin.Composed, s_part, s_may, s_mayNot),
        new(WordClass.Outcome, Outcomes + "not-processed.published-material", WordOrigin.Composed, s_wants, s_books),
        new(WordClass.Outcome, Outcomes + "refused.third-party-rights", WordOrigin.Guessed, s_third, s_refuses, s_keepsBack),
    ];

    // A bit for each of them that begins with the character.
    private static readonly CharacterTable<int> s_beginnings = ReadBeginnings();

    /// <summary>Whether no phrase goes on behind <paramref name="c"/>.</summary>
    public static bool EndsPhrase(char c) => c is >= '0' and <= '9' || Ends.IndexOf(c) >= 0;

    /// <summary>Makes one word of each phrase in <paramref name="words"/>, those of <paramref name="text"/>.</summary>
    public static void Join(string text, List<Word> words)
    {
        if (!AreIn(text))
            return;
        var kept = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (s_beginnings[text[words[i].Span.Start]] == 0 || Find(text, words, i) is not var (gist, last))
            {
                words[kept++] = words[i];
                continue;
            }
            var span = TextSpan.FromBounds(words[i].Span.Start, words[last].Span.End);
            words[kept++] = new Word(gist.Class, span, new LexiconEntry(text.Substring(span.Start, span.Length), gist.Class, [gist.Target]) { Origin = gist.Origin });
            i = last;
        }
        words.RemoveRange(kept, words.Count - kept);
    }

    /// <summary>Whether one of the phrases stands in <paramref name="text"/> at all: hardly ever.</summary>
    private static bool AreIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var begun = s_beginnings[text[i]];
            for (var k = 0; begun != 0; k++, begun >>= 1)
            {
                if ((begun & 1) != 0 && s_all[k].EndAt(text, i) > 0)
                    return true;
            }
        }
        return false;
    }

    /// <summary>The phrase that begins with the word at <paramref name="first"/>, and the place of its last word; null where none begins.</summary>
    private static (Gist Gist, int Last)? Find(string text, List<Word> words, int first)
    {
        foreach (var gist in s_all)
        {
            if (gist.EndAt(text, words[first].Span.Start) is not (> 0 and var end))
                continue;
            var last = first;
            while (words[last].Span.End < end && !words[last].Is(WordClass.Number))
                last++;
            if (last > first && !words[last].Is(WordClass.Number))
                return (gist, last);
        }
        return null;
    }

    private static string[] Split(string words) => words.Split('|');

    private static CharacterTable<int> ReadBeginnings()
    {
        var table = new CharacterTable<int>();
        for (var k = 0; k < s_all.Length; k++)
        {
            foreach (var word in s_all[k].Parts[0])
                table[word[0]] |= 1 << k;
        }
        return table;
    }
}
