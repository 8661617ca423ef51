using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5001: what a template or a word processor left in the text.</summary>
public sealed class TemplateLeftoverRule : ProseRule
{
    private const int LongestInstruction = 100;
    private const int LongestQuoted = 24;

    private static readonly string[] s_residues =
    [
        "错误!未找到引用源", "错误！未找到引用源", "错误!未定义书签", "错误！未定义书签", "Error! Reference source not found", "Error! Bookmark not defined", "\\* MERGEFORMAT",
        "单击此处输入文字", "单击或点击此处输入文字", "点击此处输入文字", "示例文本", "占位文本", "该部分以表格形式报告", "本部分以表格形式报告", "此部分以表格形式报告",
    ];

    private static readonly string[] s_instructions =
    [
        "此处填", "此处插入", "此处输入", "此处写", "此处附", "在此填写", "请填写", "请在此", "请根据", "请结合", "填写本", "填写单位", "填写具体", "根据实际情况填写", "结合实际填写",
        "示例文字", "示例：", "待补充", "待填", "待核实", "待更新",
    ];

    private static readonly string[] s_nothing = ["无其他", "没有其他", "无”", "无\"", "无需要"];

    private static readonly WordStarts s_residueStarts = new(s_residues);

    private static readonly WordStarts s_starts = new(
        ["[bookmark:", "注明", "_", "＿", "X", "x", "Ｘ", "×", "○", "◯", .. WordStarts.Pairs("（(【[〔", string.Concat(s_instructions.Select(word => word[0])))]);

    private static readonly MessageTemplate s_bookmark = new(
        "“{0}”是Word书签留下的文字，不是正文",
        "'{0}' was left by a Word bookmark and is not text");

    private static readonly MessageTemplate s_instruction = new(
        "“{0}”像是模板里的说明文字，没有删去或改写",
        "'{0}' looks like an instruction of the template that was not taken out");

    private static readonly MessageTemplate s_placeholder = new(
        "“{0}”是没有填写的占位文字",
        "'{0}' is a place that was not filled in");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5001",
        Name = "template-leftover",
        Severity = Severity.Error,
        Summary = new(
            "正文里留着模板的说明、占位文字，或者Word的残留",
            "Instructions or places to fill in of a template, or residues of a word processor, are left in the text"),
        Rationale = new(
            "如“（此处填写…）”“注明‘无其他需要报告的事项’”“XX单位”“X月X日”“____”“[bookmark: …]”。隐去的姓名、小区名（李XX、XX小区）和“注明出处”“注明‘…’字样”这样的普通文字不查。",
            "Such as （此处填写…）, XX单位, X月X日, ____ and [bookmark: …]. Names made unreadable on purpose (李XX, XX小区) and ordinary uses of 注明 are left alone."),
    };

    /// <inheritdoc/>
    protected override void Check(RuleContext context, ProseBlock block)
    {
        var text = block.Text;
        if (HasResidue(text))
            CheckResidues(context, block);
        for (var i = s_starts.Next(text, 0); i >= 0;)
            i = s_starts.Next(text, CheckAt(context, block, i));
    }

    private static bool HasResidue(string text)
    {
        for (var i = s_residueStarts.Next(text, 0); i >= 0; i = s_residueStarts.Next(text, i + 1))
        {
            if (ProseText.FirstAt(text, i, s_residues) is not null)
                return true;
        }
        return false;
    }

    private void CheckResidues(RuleContext context, ProseBlock block)
    {
        var text = block.Text;
        foreach (var residue in s_residues)
        {
            for (var i = text.IndexOf(residue, StringComparison.Ordinal); i >= 0; i = text.IndexOf(residue, i + residue.Length, StringComparison.Ordinal))
                Report(context, block, i, i + residue.Length, s_instruction);
        }
    }

    /// <summary>Checks what begins at <paramref name="i"/>; returns where to go on.</summary>
    private int CheckAt(RuleContext context, ProseBlock block, int i)
    {
        var text = block.Text;
        switch (text[i])
        {
            case '[' when ProseText.Has(text, i, "[bookmark:") && text.IndexOf(']', i, Math.Min(LongestInstruction, text.Length - i)) is > 0 and var close:
                context.Add(Descriptor, block, TextSpan.FromBounds(i, close + 1), s_bookmark.With(Quote(text, i, close + 1)), block.Replace(TextSpan.FromBounds(i, close + 1), "", isSafe: true));
                return close + 1;
            case '（' or '(' or '【' or '[' or '〔' when ProseText.FirstAt(text, i + 1, s_instructions) is { } word:
                var closed = text.IndexOfAny(['）', ')', '】', ']', '〕'], i, Math.Min(LongestInstruction, text.Length - i)) + 1;
                var instruction = closed > 0 ? closed : i + 1 + word.Length;
                Report(context, block, i, instruction, s_instruction);
                return instruction;
            case '注' when FindNothingToReport(text, i) is > 0 and var quoted:
                Report(context, block, i, quoted, s_instruction);
                return quoted;
            case '_' or '＿' when FindBlank(text, i) is var line:
                if (line - i >= 3 && line - i < text.Length && !ProseText.IsAscii(ProseText.At(text, i - 1)) && !ProseText.IsLetter(ProseText.At(text, line)))
                    Report(context, block, i, line, s_placeholder);
                return line;
            case 'X' or 'x' or 'Ｘ' or '×' or '○' or '◯' when Placeholders.Find(text, i) is var (start, end, isPlaceholder):
                if (isPlaceholder)
                    Report(context, block, start, end, s_placeholder);
                return end;
            default:
                return i + 1;
        }
    }

    private void Report(RuleContext context, ProseBlock block, int start, int end, MessageTemplate message) =>
        context.Add(Descriptor, block, TextSpan.FromBounds(start, end), message.With(Quote(block.Text, start, end)));

    private static string Quote(string text, int start, int end) => end - start <= LongestQuoted ? text.Substring(start, end - start) : text.Substring(start, LongestQuoted) + "…";

    /// <summary>Where 注明“无其他需要报告的事项” ends: the words of the form itself, not a text that tells of a note.</summary>
    private static int FindNothingToReport(string text, int i)
    {
        if (!ProseText.Has(text, i, "注明") || !(ProseText.BeginsClause(text, i) || ProseText.IsOneOf(text, i - 1, "请应须则可")))
            return 0;
        var start = i + 2;
        if (ProseText.IsOneOf(text, start, "“\"‘"))
            start++;
        if (ProseText.FirstAt(text, start, s_nothing) is null)
            return 0;
        var close = text.IndexOfAny(['”', '"', '’', '。', '，'], start, Math.Min(LongestInstruction, text.Length - start));
        if (close < 0)
            close = Math.Min(text.Length, start + LongestQuoted);
        else if (text[close] is '”' or '"' or '’')
            close++;
        return ProseText.IsOneOf(text, close, "字的") ? 0 : close;
    }

    private static int FindBlank(string text, int i)
    {
        while (i < text.Length && text[i] is '_' or '＿')
            i++;
        return i;
    }
}
