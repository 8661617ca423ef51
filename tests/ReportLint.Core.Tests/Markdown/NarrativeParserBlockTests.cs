using ReportLint.Markdown;

namespace ReportLint.Core.Tests.Markdown;

public class NarrativeParserBlockTests
{
    [Fact]
    public void A_line_is_a_paragraph_and_blank_lines_change_nothing() =>
        Assert.Equal(["第一行", "第二行", "第三行"], Blocks.Of("第一行\n第二行\n\n\u3000\n第三行\n"));

    [Fact]
    public void Blanks_around_a_line_are_not_its_text() => Assert.Equal(["缩进", "下一行"], Blocks.Of("　　缩进  \r\n　　下一行"));

    [Fact]
    public void Figures_at_the_ends_of_a_line_stay_in_it() =>
        Assert.Equal(["共7", "件，7", "x"], Blocks.Of("共{{a}}\n件，{{a}}\nx", _ => "7"));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n\u3000")]
    [InlineData("##")]
    [InlineData("# #")]
    public void A_text_that_says_nothing_has_no_blocks(string text) => Assert.Empty(NarrativeParser.Parse(text));

    [Fact]
    public void Headings_without_a_number_get_one_which_begins_anew_below_each_heading() =>
        Assert.Equal(
            ["## （一）甲", "### 1.乙", "### 2.丙", "## （二）丁", "### 1.戊", "正文", "### 2.己", "## （三）庚"],
            Blocks.Of("## 甲\n### 乙\n### 丙\n## 丁\n### 戊\n正文\n#### 己 ####\n# 庚 #"));

    [Fact]
    public void The_eleventh_heading_is_numbered_in_chinese_too() =>
        Assert.Equal("## （十一）题", Blocks.Of(string.Concat(Enumerable.Repeat("## 题\n", 11)))[^1]);

    [Fact]
    public void A_heading_with_a_number_keeps_it_and_counts() =>
        Assert.Equal(["## （一）甲", "## （二）乙", "### 1、丙", "### 2.丁"], Blocks.Of("## （一）甲\n## 乙\n### 1、丙\n### 丁"));

    [Theory]
    [InlineData("(一)甲")]
    [InlineData("（十二）甲")]
    [InlineData("一、甲")]
    [InlineData("一是甲")]
    [InlineData("第一，甲")]
    [InlineData("第二章 甲")]
    [InlineData("1.甲")]
    [InlineData("1．甲")]
    [InlineData("１、甲")]
    [InlineData("（1）甲")]
    [InlineData("2) 甲")]
    [InlineData("①甲")]
    [InlineData("㈠甲")]
    public void Numbers_are_recognised_in_every_style(string heading) => Assert.Equal("## " + heading, Blocks.Inline("## " + heading));

    [Theory]
    [InlineData("2021年情况")]
    [InlineData("十项措施")]
    [InlineData("（以下简称条例）")]
    [InlineData("（2021）年报")]
    [InlineData("第一季度")]
    [InlineData("一")]
    [InlineData("（")]
    public void What_only_looks_like_a_number_is_none(string heading) => Assert.Equal("## （一）" + heading, Blocks.Inline("## " + heading));

    [Fact]
    public void A_number_in_bold_is_a_number() => Assert.Equal(["## 【（三）甲】", "## 【（二）乙】", "## （三）‹丙›"], Blocks.Of("## **（三）甲**\n## **乙**\n## `丙`"));

    [Theory]
    [InlineData("##甲", "## （一）甲")]
    [InlineData("###甲", "### 1.甲")]
    [InlineData("## C#", "## （一）C#")]
    [InlineData("#话题#", "#话题#")]
    [InlineData("####### 甲", "####### 甲")]
    [InlineData("\\# 甲", "# 甲")]
    public void A_heading_needs_no_space_from_two_marks_on(string text, string block) => Assert.Equal(block, Blocks.Inline(text));

    [Fact]
    public void Headings_interrupt_paragraphs_and_lists() =>
        Assert.Equal(["甲", "## （一）乙", "- 丙", "## （二）丁", "戊"], Blocks.Of("甲\n## 乙\n- 丙\n## 丁\n戊"));

    [Fact]
    public void Lists_have_any_of_their_marks()
    {
        Assert.Equal(["- 甲", "- 乙", "- 丙"], Blocks.Of("- 甲\n* 乙\n\n+ 丙"));
        Assert.Equal(["1) 甲", "2) 乙", "3) 丙"], Blocks.Of("1. 甲\n2) 乙\n\n2. 丙"));
    }

    [Fact]
    public void A_numbered_list_goes_on_where_a_paragraph_stood_between() =>
        Assert.Equal(["1) 甲", "正文", "2) 乙"], Blocks.Of("1. 甲\n\n正文\n\n2. 乙"));

    [Fact]
    public void A_list_of_the_other_kind_is_another_list() =>
        Assert.Equal([(false, 1), (true, 3)], NarrativeParser.Parse("- 甲\n3. 乙").Cast<DocumentList>().Select(list => (list.IsOrdered, list.Start)));

    [Theory]
    [InlineData("1.加强培训", "1) 加强培训")]
    [InlineData("1.5万件", "1.5万件")]
    [InlineData("12.加强培训", "12) 加强培训")]
    [InlineData("2021.年", "2021.年")]
    [InlineData("1", "1")]
    [InlineData("1.", "1.")]
    [InlineData("-6项", "-6项")]
    [InlineData("-", "-")]
    [InlineData("1\\. 甲", "1. 甲")]
    [InlineData("1234567890. 甲", "1234567890. 甲")]
    public void A_number_before_chinese_needs_no_space(string text, string block) => Assert.Equal(block, Blocks.Inline(text));

    [Fact]
    public void A_list_may_begin_behind_a_paragraph_at_any_number()
    {
        Assert.Equal(["甲", "1) 乙"], Blocks.Of("甲\n1. 乙"));
        Assert.Equal(["甲", "14) 乙"], Blocks.Of("甲\n14. 乙"));
        Assert.Equal(["甲", "2) 乙"], Blocks.Of("甲\n2.乙"));
        Assert.Equal(["甲", "- 乙"], Blocks.Of("甲\n- 乙"));
    }

    [Fact]
    public void A_figure_at_the_beginning_of_a_line_makes_no_list() => Assert.Equal("2021. 年", Blocks.Inline("{{a}}. 年", _ => "2021"));
}
