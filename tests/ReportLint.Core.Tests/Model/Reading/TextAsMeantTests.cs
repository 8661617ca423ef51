using ReportLint.Markdown;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Model.Reading;

/// <summary>What becomes of the lines of a text.</summary>
public sealed class TextAsMeantTests
{
    [Theory]
    [InlineData("|\n  一段。\n  二段。\n", "一段。|二段。")]
    [InlineData("|\n  一段。\n\n  二段。\n", "一段。|二段。")]
    [InlineData(">\n  一段，\n  接着。\n\n  二段。\n", "一段，接着。|二段。")]
    [InlineData(">\n  用 Word\n  Excel 办公，共3\n  件。\n", "用 Word Excel 办公，共3件。")]
    [InlineData("\"一段，\n  接着。\"\n", "一段，接着。")]
    [InlineData("'一段\n\n  二段'\n", "一段|二段")]
    [InlineData("一段。\n  二段。\n", "一段。|二段。")]
    [InlineData("\n  一段。\n  二段 #1。\n", "一段。|二段 #1。")]
    [InlineData("见附件 #1\n", "见附件 #1")]
    [InlineData("无。 # 待核实\n", "无。")]
    [InlineData("| 一段。\n", "一段。")]
    [InlineData("|\n  \n  一段。\n", "一段。")]
    [InlineData("|\n    \n \n  一段。\n", "一段。")]
    [InlineData("|\n  \n", "")]
    [InlineData("|\n  \n\t\n  一段。\n\t\n  二段。\n", "一段。|二段。")]
    [InlineData("|\n  一段。\n二段。\n", "一段。|二段。")]
    [InlineData("|\n  一段。\n  # reportlint-disable RL2003: 理由\n  二段。\n", "一段。|二段。")]
    [InlineData("|\n  1. 甲\n  2. 乙\n  丙\n", "1. 甲2. 乙|丙")]
    public void Paragraphs_are_those_that_were_meant(string value, string paragraphs)
    {
        var report = Lint.Read("年度: 2021\n总体情况: " + value + "问题与改进: 无。\n");
        var text = report.Texts.TryGetValue("overview", out var narrative) ? narrative.Text : "";
        var blocks = NarrativeParser.Parse(text).Select(block => block is DocumentList list
            ? string.Concat(list.Items.Select((item, i) => $"{i + 1}. {string.Concat(item.Runs.Select(run => run.Text))}"))
            : string.Concat(((DocumentParagraph)block).Runs.Select(run => run.Text)));
        Assert.Equal(paragraphs, string.Join("|", blocks));
        Assert.Equal("无。", report.Texts["problems"].Text);
    }

    [Theory]
    [InlineData(">\n  一段，\n  接着。\n")]
    [InlineData("\"一段，\\\"好\\\"\n  接着。\"\n")]
    [InlineData("一段：\n  接着 #2。\n")]
    [InlineData("|\n  一段。\n接着。\n")]
    public void Every_character_knows_its_place(string value)
    {
        var report = Lint.Read("年度: 2021\n总体情况: " + value);
        var text = report.Texts["overview"];
        for (var i = 0; i < text.Text.Length; i++)
        {
            if (!char.IsWhiteSpace(text.Text[i]) && text.Text[i] != '"')
                Assert.Equal(text.Text[i].ToString(), report.Source.ToString(text.InFile(new TextSpan(i, 1))));
        }
    }

    [Theory]
    [InlineData("见附件 #1", "RL0029", "#1")]
    [InlineData("第一句 # 第二句", "RL0029", "# 第二句")]
    [InlineData("第一句\n  第二句", "RL0029", "总体情况")]
    [InlineData("\n  ## 主动公开\n  第二句", "RL0029", "总体情况")]
    [InlineData("无。 # 待核实", null, null)]
    [InlineData("一句 # reportlint-disable RL5001: 原文如此", "RL0021", "RL5001")]
    [InlineData("C#和F#两种", null, null)]
    public void What_yaml_would_drop_or_join_is_said(string value, string? code, string? underlined)
    {
        var found = Lint.Text("年度: 2021\n单位: 示例局\n总体情况: " + value + "\n主动公开: {未列: 0}\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n").Select(finding => (finding.Rule.Code, finding.Underlined()));
        Assert.Equal(code is null ? [] : [(code, underlined!)], found);
    }

    [Theory]
    [InlineData("见附件 #1", "见附件 #1")]
    [InlineData("第一句。\n  第二句。", "第一句。\n第二句。")]
    [InlineData("\n  ## 主动公开\n  第二句。", "## 主动公开\n第二句。")]
    [InlineData("| 公众", "公众")]
    [InlineData("- 公众", "- 公众")]
    [InlineData("\"互联网+\"公众", "\"互联网+\"公众")]
    public void The_fix_writes_the_text_as_it_was_typed(string value, string text)
    {
        var yaml = "年度: 2021\n单位: 示例局\n总体情况: " + value + "\n主动公开: {未列: 0}\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n";
        var finding = Assert.Single(Lint.Text(yaml));
        var after = TextEdits.Apply(yaml, finding.Edits.Select(edit => edit.Edit));
        Assert.Equal("", Lint.Text(after).Describe());
        Assert.Equal(text, Lint.Read(after).Texts["overview"].Text.TrimEnd('\n'));
    }
}
