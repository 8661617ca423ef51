namespace ReportLint.Claims.Words;

/// <summary>Words that reports put together from parts. Who meets a new part adds it to its slot.</summary>
internal static class Shapes
{
    private const string Outcomes = "requests.outcomes.";
    private const string NextYear = "下一年度|下一年|下年度|下年|次年度|次年|明年|翌年";
    private const string Grant = "同意|准许|准予|允许|许可";
    private static readonly Dictionary<char, List<Shape>> s_byFirst = ByFirst(
        new(WordClass.Outcome, Outcomes + "refused", "不宜|不准|不得|不便|未予|不予|拒绝|拒不|不批准|未获准", "|予以|准予|准许|允许", "公开"),
        new(WordClass.Outcome, Outcomes + "refused", "拒绝|拒不|不予|不准", "提供"),
        new(WordClass.Outcome, Outcomes + "unavailable", "无法|不能|难以|无从|未能|无力", "|予以|给予|向申请人", "提供"),
        new(WordClass.Outcome, Outcomes + "not-processed", "不予|不再", "办理"),
        new(WordClass.Outcome, Outcomes + "partially-granted", "部分|区分", "|予以|" + Grant, "|处理|处理后|后", "公开|提供"),
        new(WordClass.Outcome, Outcomes + "granted", "全部|完全|全文|" + Grant, "|予以|全部|向申请人", "公开|提供"),
        new(WordClass.CarryForward, "", "结|转|留|延|顺|续|余|存|滚|移|跨|推|挪|流|接|递", "|转|结|存|待|延|续|移|动|迟|接|留|余|年|年度", "|至|到|入|往|进|于|给|在|待", NextYear, "|继续|接续|续|再|进行", "|办理|办结|答复|处理|办|完成"),
        new(WordClass.CarryForward, "", "尚未|尚待|有待|还未|还没有|仍未|仍待|尚在|仍在|还在|正在", "|作出|予以|办理|等待", "答复|回复|办结|办复|办完|处理完毕|办理完毕", "|中|过程中|之中"),
        new(WordClass.CarryOver, "", "上一年度|上一年|上年度|上年|去年度|去年|往年", "|所|未", "结|转|留|延|顺|遗|余|存|积|滚|移|跨", "转|结|留|存|余|延|移|续|接|滚|下|来|入|至|压|欠|办|年", "|下|来|入|下来|到本年|至本年|到今年|至今年", "|办理|续办|待办|未办"),
        new(WordClass.Filler, "", "递|呈|投|寄|报|送|提", "交|送|来|达|递|呈|报|请"),
        new(WordClass.DisputeResult, "upheld", "维持", "|了|我局|本机关|原", "行政行为|具体行政行为|行为|答复|决定|告知|处理"),
        new(WordClass.DisputeResult, "corrected", "责令|决定|限期|予以|被|被责令", "|重新|我局", "纠正|改正|改判|重作"),
        new(WordClass.Document, "disclosure.normative-documents", "行政规范性|规范性", "文件"),
        new(WordClass.DocumentVerb, "made", "新|制定并|首次", "发布|公布|颁布|编制|印发|出台|制定|制发"),
        new(WordClass.DocumentVerb, "made", "拟|颁", "制|定|布|订"),
        new(WordClass.DocumentVerb, "repealed", "清理|公布|宣布|集中|修订", "废止|失效"),
        new(WordClass.DecisionVerb, "", "核|颁|审", "发|准|批"),
        new(WordClass.Application, "", "依申请公开|信息公开|政府信息公开", "请求|来函|申请件|申请函|申请书面件"));

    /// <summary>The longest word of a shape that begins at <paramref name="index"/>, or null.</summary>
    public static LexiconEntry? At(string text, int index)
    {
        if (!s_byFirst.TryGetValue(text[index], out var shapes))
            return null;
        LexiconEntry? longest = null;
        foreach (var shape in shapes)
        {
            if (shape.At(text, index) is { } word && (longest is null || word.Text.Length > longest.Text.Length))
                longest = word;
        }
        return longest;
    }

    private static Dictionary<char, List<Shape>> ByFirst(params Shape[] shapes)
    {
        var byFirst = new Dictionary<char, List<Shape>>();
        foreach (var shape in shapes)
        {
            foreach (var first in shape.First)
            {
                if (!byFirst.TryGetValue(first, out var known))
                    byFirst.Add(first, known = []);
                known.Add(shape);
            }
        }
        return byFirst;
    }
}
