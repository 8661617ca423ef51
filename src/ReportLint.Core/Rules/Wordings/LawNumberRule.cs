using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5024: the number of a notice or order is not the right one, or its year stands in the wrong brackets.</summary>
public sealed class LawNumberRule : ProseRule
{
    private const int LongestTitle = 120;
    private const int Before2019 = 492;

    // 〔2021〕
    private const int BracketsOfYear = 6;
    private const string State = "中华人民共和国";

    // With one of these the sentence speaks of what the regulation was before.
    private static readonly string[] s_histories = ["原", "修订前", "旧", "2007", "2008", "废止", "首次", "起施行", "实施以来"];

    private static readonly string[] s_regulations = [RegulationMention.Title, "政府信息公开条例", "条例"];
    private static readonly string[] s_makings = ["编制本", "编制年度报告", "制作本", "撰写本", "编写本", "报告格式"];

    private static readonly MessageTemplate s_brackets = new(
        "文号的年份用六角括号〔〕，应为“{0}”",
        "the year in the number of a document stands in 〔〕: '{0}'");

    private static readonly MessageTemplate s_ordinal = new(
        "“{0}”缺“第”，应为“{1}”",
        "第 is missing in '{0}': '{1}'");

    private static readonly MessageTemplate s_form = new(
        "文号“{0}”的写法不规范，应为“{1}”：年份写全、放在〔〕里，序号不加“第”、前面不补0",
        "the number '{0}' is not written as documents are numbered: '{1}', with the whole year in 〔〕, no 第 and no leading zeros");

    private static readonly MessageTemplate s_number = new(
        "{0}是{1}，这里写的是“{2}”",
        "{0} is {1}; here it is '{2}'");

    private static readonly MessageTemplate s_mixed = new(
        "“{0}”的年份和号数不相配：{1}，{2}",
        "year and number of '{0}' do not belong together: {1}, {2}");

    private static readonly LocalizedText s_title = new("标题", "the title");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5024",
        Name = "law-number",
        Severity = Severity.Warning,
        Summary = new(
            "文件的文号不对，或者写法不规范：年份没有用六角括号〔〕、没有写全、位置不对，序号加了“第”、补了0",
            "The number of a notice or order is wrong or malformed: a year that is not whole, not in 〔〕 or in the wrong place, a number with 第 or leading zeros"),
        Rationale = new(
            "文号的年份写全，用〔〕，不用[]、（）；序号不加“第”，不补0（公告、令和决定书的“第”照留）。号数只核对年度报告常引的几个文件，而且标题要紧挨着：《中华人民共和国政府信息公开条例》是国务院令第711号，格式是国办公开办函〔2021〕30号（写明据以编制本报告的，没有标题也核对）。讲条例以前的情况（国务院令第492号）不报告；标题是另一个常引文件的，由RL5025报告。法院案号（2021）示行初5号不是文号。",
            "The year is written out and stands in 〔〕, not in [] or （）; the number has neither 第 nor leading zeros (公告, 令 and decisions keep their 第). Numbers are checked of those documents only that annual reports cite, and where the title stands right beside: 《中华人民共和国政府信息公开条例》 is 国务院令第711号, the form 国办公开办函〔2021〕30号 (without its title, too, where the report says that it is made under it). What the regulation was before (国务院令第492号) is left alone; where the title is that of another such document, RL5025 says so. Numbers of court cases are none."),
        Basis = new("GB/T 9704—2012《党政机关公文格式》7.2.5", "GB/T 9704—2012, 7.2.5"),
    };

    /// <inheritdoc/>
    protected override void Check(RuleContext context, ProseBlock block)
    {
        if (block.Text.IndexOf('号') < 0)
            return;
        TitleMask? titles = null;
        foreach (var number in DocumentNumber.FindAll(block.Text))
        {
            // What is cited is not the writer's to change.
            if (!(titles ??= TitleMask.Of(block.Text)).Contains(number.Span.Start))
                Check(context, block, number);
        }
    }

    private void Check(RuleContext context, ProseBlock block, DocumentNumber number)
    {
        var text = block.Text;
        var written = text.Substring(number.Span.Start, number.Span.Length);
        if (IsWrong(text, number, context.Report.Year?.Value) is var (notice, title))
        {
            context.Add(Descriptor, block, number.Span, s_number.With($"《{notice.Title}》", notice.Citation, written), block.Replace(number.Span, notice.Citation, isSafe: false), expected: notice.Citation,
                related: [context.Related(block, title, s_title)]);
            return;
        }
        if (number.IsYearFirst)
        {
            context.Add(Descriptor, block, number.Span, s_form.With(written, number.Issuer + number.Form), block.Replace(number.Span, number.Issuer + number.Form, isSafe: false), expected: number.Issuer + number.Form);
        }
        else if (number.Issuer.EndsWith(KnownNotices.Form2021.Issuer, StringComparison.Ordinal) && (IsMixed(number) || IsNoForm(text, number)))
        {
            context.Add(Descriptor, block, number.Span, s_mixed.With(written, KnownNotices.Form2019.Citation, KnownNotices.Form2021.Citation));
        }
        else if (number.Brackets.Length == BracketsOfYear && !(text[number.Brackets.Start] == '〔' && text[number.Brackets.End - 1] == '〕'))
        {
            var right = "〔" + text.Substring(number.Brackets.Start + 1, 4) + "〕";
            context.Add(Descriptor, block, number.Brackets, s_brackets.With(right), block.Replace(number.Brackets, right, isSafe: true), expected: right);
        }
        else if (number.Form is { } form && !IsWritten(text, number.Tail, form))
        {
            // Without brackets the year may end elsewhere.
            context.Add(Descriptor, block, number.Tail, s_form.With(text.Substring(number.Tail.Start, number.Tail.Length), form), block.Replace(number.Tail, form, isSafe: number.Brackets.Length == BracketsOfYear), expected: form);
        }
        else if (number.Year == 0 && !number.HasOrdinal)
        {
            var right = $"{number.Issuer}第{number}号";
            context.Add(Descriptor, block, number.Span, s_ordinal.With(written, right), block.Replace(number.Span, right, isSafe: true), expected: right);
        }
    }

    /// <summary>Whether <paramref name="form"/> stands at <paramref name="span"/>, blanks and full-width digits aside.</summary>
    private static bool IsWritten(string text, TextSpan span, string form)
    {
        var at = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            if (ProseText.IsBlank(text[i]))
                continue;
            if (at == form.Length || !(text[i] == form[at] || (ProseText.IsDigit(text[i]) && ProseText.IsDigit(form[at]) && ProseText.DigitValue(text[i]) == ProseText.DigitValue(form[at]))))
                return false;
            at++;
        }
        return at == form.Length;
    }

    private static bool IsMixed(DocumentNumber number) =>
        (number.Year == KnownNotices.Form2019.Year && number.Number == KnownNotices.Form2021.Number) || (number.Year == KnownNotices.Form2021.Year && number.Number == KnownNotices.Form2019.Number);

    /// <summary>The known document whose title stands beside a number that is no known document's.</summary>
    private static (KnownNotice Notice, TextSpan Title)? IsWrong(string text, DocumentNumber number, long? year)
    {
        if (TitleBeside(text, number.Span) is not { } title || (KnownNotices.Titled(text, title.Start, title.End) ?? Regulation(text, title) ?? Form(text, title, year)) is not { } notice)
            return null;
        if (number.Year == notice.Year && number.Number == notice.Number && number.Issuer.EndsWith(notice.Issuer, StringComparison.Ordinal))
            return null;
        // The number of another of them: RL5025.
        if (KnownNotices.All.Any(other => other.Year == number.Year && other.Number == number.Number && number.Issuer.EndsWith(other.Issuer, StringComparison.Ordinal)))
            return null;
        var start = text.LastIndexOfAny(SentenceSplitter.Ends, number.Span.Start) + 1;
        var end = text.IndexOfAny(SentenceSplitter.Ends, number.Span.End);
        return notice.Year == 0 && number.Number == Before2019 && ProseText.Contains(text, start, end < 0 ? text.Length : end, s_histories) ? null : (notice, title);
    }

    private static KnownNotice? Regulation(string text, TextSpan title) => Array.Exists(s_regulations, name => title.Length == name.Length + 2 && ProseText.Has(text, title.Start + 1, name)) ? KnownNotices.Regulation : null;

    /// <summary>依据国办公开办函〔2021〕35号编制本报告: on how reports are made there are two notices.</summary>
    private static bool IsNoForm(string text, DocumentNumber number)
    {
        if (KnownNotices.All.Any(known => known.Year == number.Year && known.Number == number.Number))
            return false;
        var start = text.LastIndexOfAny(SentenceSplitter.Ends, number.Span.Start) + 1;
        var end = text.IndexOfAny(SentenceSplitter.Ends, number.Span.End);
        return ProseText.Contains(text, start, end < 0 ? text.Length : end, s_makings);
    }

    /// <summary>The form itself, by the title that both notices give it: any other number is wrong.</summary>
    private static KnownNotice? Form(string text, TextSpan title, long? year) =>
        !ProseText.HasBefore(text, title.End, "政府信息公开工作年度报告格式》") ? null : year is { } of && of < KnownNotices.Form2021.Year ? KnownNotices.Form2019 : KnownNotices.Form2021;

    /// <summary>The title right beside: 《…》（…号） or …号《…》.</summary>
    private static TextSpan? TitleBeside(string text, TextSpan number)
    {
        var before = number.Start;
        // 中华人民共和国国务院令
        if (ProseText.HasBefore(text, before, State))
            before -= State.Length;
        if (ProseText.IsOneOf(text, before - 1, "（("))
            before--;
        if (ProseText.At(text, before - 1) == '》')
        {
            var depth = 0;
            for (var i = before - 1; i >= 0 && before - i < LongestTitle; i--)
            {
                if (text[i] == '》')
                    depth++;
                else if (text[i] == '《' && --depth == 0)
                    return TextSpan.FromBounds(i, before);
            }
            return null;
        }
        if (ProseText.At(text, number.End) != '《')
            return null;
        var close = text.IndexOf('》', number.End, Math.Min(LongestTitle, text.Length - number.End));
        return close > 0 ? TextSpan.FromBounds(number.End, close + 1) : null;
    }
}
