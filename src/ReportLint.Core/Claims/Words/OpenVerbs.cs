namespace ReportLint.Claims.Words;

/// <summary>Verbs that nobody listed, by the character that heads them: 签收, 点收 and 收讫 take in, 函复 answers, 办讫 ends.</summary>
internal static class OpenVerbs
{
    /// <summary>Words that hold such a character and say something else.</summary>
    private static readonly HashSet<int> s_others = Keys(
    [
        "接待", "接访", "接听", "接受", "接入", "接诉", "接转", "领导", "领域", "领取", "本领", "要领", "引领", "带领", "率领", "签订", "签署", "签约", "签发", "登载", "登录", "登陆", "刊登", "登报", "收费", "收入", "收集", "收支", "收缴", "收益", "收养", "收购", "收治", "收款", "收取", "税收", "吸收", "回收", "招收", "验收", "征收", "接种", "接送", "衔接", "对接", "直接", "间接", "迎接", "链接", "连接", "承接", "交接", "受益", "受众", "受训", "受损", "受罚", "感受", "享受", "遭受", "承受", "授受",
        "办公", "举办", "主办", "督办", "查办", "协办", "会办", "交办", "转办", "代办", "开办", "兴办", "创办", "筹办", "办学", "办案", "办事", "办法", "承办", "批办", "帮办", "催办", "拟办", "阅办", "停办", "补办", "答辩", "答疑", "解答", "问答", "答卷", "答题", "复议", "复核", "复查", "复印", "复工", "复审", "复垦", "复制", "反复", "恢复", "修复", "重复", "答谢", "批复", "康复",
        "结合", "结果", "结构", "总结", "结论", "结余", "结算", "结业", "团结", "完善", "完整", "完全", "完备", "完税", "终端", "终身", "始终", "最终", "清单", "清洁", "清理", "清查", "清欠", "清退", "清除", "清运", "清算", "申请", "清晰", "毕业", "完工", "竣工", "终止", "结案", "审结", "登高", "攀登", "受灾", "受助", "受聘", "受邀", "收藏", "收视", "收看", "收听", "收治", "领养", "领证", "领军", "签名", "签证", "标签", "书签", "网签", "会签", "接种", "接单", "接警", "接报",
    ]);

    /// <summary>Whole verbs that begin with such a character: what stands before them is a word of its own.</summary>
    private static readonly HashSet<int> s_compounds = Keys(["登记", "登录", "登入", "签收", "签批", "签领", "受领", "接收", "接办", "接获", "收讫", "收录", "收悉", "领办", "领受", "收进", "收下", "收来", "接下", "接件", "收件", "接手", "签受"]);

    private static readonly CharacterTable<Morpheme> s_morphemes = ReadMorphemes();

    // A few verbs are met again and again: each is made once, or once more where another took its place.
    private static readonly LexiconEntry?[] s_met = new LexiconEntry?[256];

    /// <summary>The verb that begins at <paramref name="index"/>, where the lexicon knows no word; or null.</summary>
    public static LexiconEntry? At(string text, int index)
    {
        var first = text[index];
        var second = index + 1 < text.Length ? text[index + 1] : '\0';
        if (ClassOf(first, second) is { } wordClass && IsLetter(first) && IsLetter(second) && !s_others.Contains(Key(first, second)) && !BelongsToNext(text, index))
            return Verb(first, second, wordClass);
        // 已复申请3件.
        return first is '复' or '办' or '答' && index > 0 && text[index - 1] == '已' ? Verb(first.ToString(), WordClass.Handle) : null;
    }

    /// <summary>The characters of which every such verb has one.</summary>
    public const string Heads = Morphemes.Intake + Morphemes.Handling + Morphemes.Result;

    /// <summary>Whether <paramref name="verb"/> is one word, whatever its second character says by itself.</summary>
    public static bool IsWhole(string verb) => s_compounds.Contains(Key(verb[0], verb[1]));

    /// <summary>采集登记 is 采集 and 登记, not 集登.</summary>
    private static bool BelongsToNext(string text, int index) =>
        index + 2 < text.Length && ClassOf(text[index], '\0') is null && (s_morphemes[text[index + 1]] & Morpheme.Intake) != Morpheme.None && s_compounds.Contains(Key(text[index + 1], text[index + 2]));

    private static WordClass? ClassOf(char first, char second)
    {
        var (head, tail) = (s_morphemes[first], s_morphemes[second]);
        var either = head | tail;
        return (either & Morpheme.Result) != Morpheme.None && ((either & Morpheme.Handling) != Morpheme.None || (head & tail & Morpheme.Result) != Morpheme.None) ? WordClass.Done
            : (either & Morpheme.Intake) != Morpheme.None ? WordClass.Receive
            : (tail & Morpheme.Handling) != Morpheme.None ? WordClass.Handle
            : null;
    }

    private static CharacterTable<Morpheme> ReadMorphemes()
    {
        var table = new CharacterTable<Morpheme>();
        foreach (var (morphemes, kind) in new[] { (Morphemes.Intake, Morpheme.Intake), (Morphemes.Handling, Morpheme.Handling), (Morphemes.Result, Morpheme.Result) })
        {
            foreach (var c in morphemes)
                table[c] |= kind;
        }
        return table;
    }

    private static HashSet<int> Keys(string[] verbs) => [.. verbs.Select(verb => Key(verb[0], verb[1]))];

    private static int Key(char first, char second) => (first << 16) | second;

    private static bool IsLetter(char c) => c is >= '\u4E00' and <= '\u9FFF' && "的了其各项条件政信依公申和及与由为在等共".IndexOf(c) < 0;

    private static LexiconEntry Verb(char first, char second, WordClass wordClass)
    {
        ref var met = ref s_met[((first * 31) + second) & (s_met.Length - 1)];
        if (Volatile.Read(ref met) is { } known && known.Text[0] == first && known.Text[1] == second)
            return known;
        var verb = Verb(new string([first, second]), wordClass);
        Volatile.Write(ref met, verb);
        return verb;
    }

    private static LexiconEntry Verb(string verb, WordClass wordClass) => new(verb, wordClass, wordClass == WordClass.Handle && verb[verb.Length - 1] == '办' ? ["in-hand"] : []) { Origin = WordOrigin.Guessed };
}
