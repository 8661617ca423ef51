namespace ReportLint.Core.Tests.Markdown;

public class NarrativeParserInlineTests
{
    [Theory]
    [InlineData("**粗**", "【粗】")]
    [InlineData("一**粗**二", "一【粗】二")]
    [InlineData("**一是。**二是", "【一是。】二是")]
    [InlineData("**甲**乙**丙**", "【甲】乙【丙】")]
    [InlineData("*斜*体", "斜体")]
    [InlineData("***都***有", "【都】有")]
    [InlineData("**粗*又斜*粗**", "【粗又斜粗】")]
    [InlineData("*斜**又粗**斜*", "斜【又粗】斜")]
    [InlineData("**没有结束", "**没有结束")]
    [InlineData("没有开始**", "没有开始**")]
    [InlineData("5 * 3 * 2", "5 * 3 * 2")]
    [InlineData("7*24小时、5*8小时", "7*24小时、5*8小时")]
    [InlineData("** 空 **", "** 空 **")]
    [InlineData("****", "****")]
    public void Stars_make_text_bold_and_plain_emphasis_vanishes(string text, string runs) => Assert.Equal(runs, Blocks.Inline(text));

    [Theory]
    [InlineData("`代码`", "‹代码›")]
    [InlineData("`a*b*`", "‹a*b*›")]
    [InlineData("``a`b``", "‹a`b›")]
    [InlineData("`` ` ``", "‹`›")]
    [InlineData("`没有结束", "`没有结束")]
    [InlineData("``不`等", "``不`等")]
    [InlineData("\\`不是`", "`不是`")]
    [InlineData("**`粗`**", "【‹粗›】")]
    public void Backticks_make_code(string text, string runs) => Assert.Equal(runs, Blocks.Inline(text));

    [Theory]
    [InlineData("[文](http://a.cn/x)", "文→http://a.cn/x←")]
    [InlineData("见[**粗**字](https://a.cn)。", "见【粗】→https://a.cn←字→https://a.cn←。")]
    [InlineData("**[文](/x)**", "【文】→/x←")]
    [InlineData("[文](http://a.cn/(x)y)", "文→http://a.cn/(x)y←")]
    [InlineData("[文](a\\)b)", "文→a)b←")]
    [InlineData("[](http://a.cn)", "http://a.cn→http://a.cn←")]
    [InlineData("[a [b](/x) c](/y)", "[a b→/x← c](/y)")]
    [InlineData("[a [b] c](/y)", "a [b] c→/y←")]
    [InlineData("[甲](/x)[乙](/x)", "甲→/x←乙→/x←")]
    [InlineData("[文](mailto:a@b.cn)", "文→mailto:a@b.cn←")]
    [InlineData("[注](见第三部分)", "[注](见第三部分)")]
    [InlineData("[文](javascript:alert(1))", "[文](javascript:alert(1))")]
    [InlineData("[文](JavaScript:x)", "[文](JavaScript:x)")]
    [InlineData("[文](data:text/html,x)", "[文](data:text/html,x)")]
    [InlineData("[文]( x )", "[文]( x )")]
    [InlineData("[文]()", "[文]()")]
    [InlineData("[文](http://a.cn", "[文](http://a.cn")]
    [InlineData("\\[文](/x)", "[文](/x)")]
    [InlineData("〔2021〕[30]号", "〔2021〕[30]号")]
    public void Brackets_make_links_to_the_web_and_to_nothing_else(string text, string runs) => Assert.Equal(runs, Blocks.Inline(text));

    [Theory]
    [InlineData("<http://a.cn/>", "http://a.cn/→http://a.cn/←")]
    [InlineData("<mailto:a@b.cn>", "a@b.cn→mailto:a@b.cn←")]
    [InlineData("<script>", "<script>")]
    [InlineData("<javascript:x>", "<javascript:x>")]
    [InlineData("3 < 4 > 2", "3 < 4 > 2")]
    [InlineData("<http:>", "<http:>")]
    public void Addresses_in_angle_brackets_are_links(string text, string runs) => Assert.Equal(runs, Blocks.Inline(text));

    [Theory]
    [InlineData("\\*\\*不粗\\*\\*", "**不粗**")]
    [InlineData("\\\\", "\\")]
    [InlineData("C:\\用户", "C:\\用户")]
    [InlineData("末尾\\", "末尾\\")]
    [InlineData("&lt;&amp;", "&lt;&amp;")]
    public void A_backslash_takes_the_meaning_from_a_mark(string text, string runs) => Assert.Equal(runs, Blocks.Inline(text));

    [Theory]
    [InlineData("{{a}}", "**x** `y` [z](/w) \\*")]
    [InlineData("一{{a}}二", "*")]
    [InlineData("{{a}}", "# 题")]
    [InlineData("{{a}}", "- 项")]
    public void What_a_reference_stands_for_is_no_markdown(string text, string value) =>
        Assert.Equal(text.Replace("{{a}}", value, StringComparison.Ordinal), Blocks.Inline(text, _ => value));

    [Theory]
    [InlineData("共**{{a}}**件", "共【7】件")]
    [InlineData("[{{a}}](/x/{{a}})", "7→/x/7←")]
    [InlineData("`{{a}}`", "‹7›")]
    [InlineData("{{ a | 中文 }}", "7")]
    [InlineData("\\{{a}}", "\\7")]
    public void References_are_written_out_everywhere(string text, string runs) => Assert.Equal(runs, Blocks.Inline(text, _ => "7"));

    [Theory]
    [InlineData("{{*a*}}和{{ `b` | c }}")]
    [InlineData("{{没有结束")]
    [InlineData("}}{{")]
    public void References_that_lead_nowhere_stay_as_they_are(string text) => Assert.Equal(text, Blocks.Inline(text, _ => null));

    [Fact]
    public void No_text_holds_a_tab_or_a_line_end()
    {
        Assert.Equal("甲 乙", Blocks.Inline("甲\t\u2028\u0085乙"));
        Assert.Equal("7 8", Blocks.Inline("{{a}}", _ => "7\r\n\t8"));
        Assert.Equal("甲\uFFFD乙😀\uFFFD", Blocks.Inline("甲\uD800乙😀\uFFFF"));
    }
}
