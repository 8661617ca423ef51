using System.Text;
using ReportLint.Configuration;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Configuration;

public class EditorConfigFileTests
{
    [Fact]
    public void Sections_and_their_pairs_keep_the_order_of_the_file()
    {
        var file = Parse("""
            # 配置
            root = true

            [*.report.yaml]
            reportlint.RL4002.severity = none
            reportlint.language = zh-CN

            [reports/2021/**]
            reportlint.language = en
            """);

        Assert.True(file.IsRoot);
        Assert.Equal(["*.report.yaml", "reports/2021/**"], file.Sections.Select(s => s.Glob), StringComparer.Ordinal);
        Assert.Equal(
            [("reportlint.rl4002.severity", "none"), ("reportlint.language", "zh-CN")],
            file.Sections[0].Entries.Select(e => (e.Key, e.Value)));
        Assert.Equal([("reportlint.language", "en")], file.Sections[1].Entries.Select(e => (e.Key, e.Value)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("   \t\n\r\n")]
    [InlineData("# a comment\n; another one")]
    [InlineData("  # an indented comment = no pair")]
    [InlineData("  ; [no header]")]
    public void A_file_of_blank_lines_and_comments_is_empty_and_no_root(string text)
    {
        var file = Parse(text);

        Assert.False(file.IsRoot);
        Assert.Empty(file.Sections);
    }

    [Theory]
    [InlineData("root = true", true)]
    [InlineData("root=true", true)]
    [InlineData("ROOT = True", true)]
    [InlineData("  Root\t=\tTRUE  ", true)]
    [InlineData("root = true # topmost", true)]
    [InlineData("root = false", false)]
    [InlineData("root = false\nroot = true", true)]
    [InlineData("root = true\nroot = false", false)]
    [InlineData("root = yes", false)]
    [InlineData("root =", false)]
    [InlineData("root", false)]
    [InlineData("root : true", false)]
    [InlineData("# root = true", false)]
    [InlineData("[*]\nroot = true", false)]
    [InlineData("root = true\n[*]\nroot = false", true)]
    public void Only_root_equal_to_true_in_the_preamble_makes_a_root(string text, bool expected) =>
        Assert.Equal(expected, Parse(text).IsRoot);

    [Theory]
    [InlineData("[*.yaml]", "*.yaml")]
    [InlineData("  [*.yaml]\t", "*.yaml")]
    [InlineData("[ a b ]", " a b ")]
    [InlineData("[[ab]c]", "[ab]c")]
    [InlineData("[[ab]]", "[ab]")]
    [InlineData("[报告/{2020,2021}/*]", "报告/{2020,2021}/*")]
    [InlineData("[]", "")]
    [InlineData("[a=b]", "a=b")]
    [InlineData("[a#b;c]", "a#b;c")]
    [InlineData("[a # b]", "a # b")]
    [InlineData("[a] # [b]", "a] # [b")]
    [InlineData("[*.yaml] # all reports", "*.yaml")]
    [InlineData("[*.yaml]\t; key = value", "*.yaml")]
    [InlineData("[a #b] # c", "a #b")]
    public void A_line_in_brackets_is_a_section_header(string line, string glob)
    {
        var section = Assert.Single(Parse(line + "\nkey = value").Sections);

        Assert.Equal(glob, section.Glob);
        Assert.Equal("key", Assert.Single(section.Entries).Key);
    }

    [Theory]
    [InlineData("*.yaml]")]
    [InlineData("]")]
    [InlineData("no pair")]
    [InlineData("key: value")]
    [InlineData("= value")]
    [InlineData("  = ")]
    public void A_line_that_is_neither_header_nor_pair_is_ignored(string line)
    {
        var section = Assert.Single(Parse($"[first]\n{line}\nkey = value").Sections);

        Assert.Equal("first", section.Glob);
        Assert.Equal("key", Assert.Single(section.Entries).Key);
    }

    [Theory]
    [InlineData("[*.yaml")]
    [InlineData("[*.yaml]# no white space before it")]
    [InlineData("[")]
    [InlineData("[a = b")]
    public void What_stands_below_a_header_that_is_not_closed_holds_for_nothing(string line) =>
        Assert.Empty(Assert.Single(Parse($"[first]\n{line}\nkey = value").Sections).Entries);

    [Theory]
    [InlineData("key=value", "key", "value")]
    [InlineData("key = value", "key", "value")]
    [InlineData("  key \t =\t value  ", "key", "value")]
    [InlineData("\u3000key\u3000=\u3000value\u3000", "key", "value")]
    [InlineData("KEY = Value", "key", "Value")]
    [InlineData("Reportlint.RL1000.Severity = None", "reportlint.rl1000.severity", "None")]
    [InlineData("two words = three more words", "two words", "three more words")]
    [InlineData("key =", "key", "")]
    [InlineData("key =   ", "key", "")]
    [InlineData("a = b = c", "a", "b = c")]
    [InlineData("a == b", "a", "= b")]
    [InlineData("键 = 值", "键", "值")]
    [InlineData("key = unset", "key", "unset")]
    public void A_pair_is_split_at_its_first_equals_sign_and_trimmed(string line, string key, string value)
    {
        var entry = SingleEntry(line);

        Assert.Equal((key, value), (entry.Key, entry.Value));
    }

    [Theory]
    [InlineData("key = none        # error | warning", "none")]
    [InlineData("key = none ; error", "none")]
    [InlineData("key = none\t# a tab", "none")]
    [InlineData("key = none\u3000# full-width", "none")]
    [InlineData("key = none #", "none")]
    [InlineData("key = a b # c # d", "a b")]
    [InlineData("key = # nothing but a comment", "")]
    [InlineData("key =\t;", "")]
    [InlineData("key = a#b", "a#b")]
    [InlineData("key = a;b # c", "a;b")]
    [InlineData("key = value; not a comment", "value; not a comment")]
    [InlineData("key =#b", "#b")]
    [InlineData("key = a \\# b", "a \\# b")]
    public void White_space_and_a_hash_or_semicolon_end_a_value(string line, string value) =>
        Assert.Equal(value, SingleEntry(line).Value);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Spans_cover_the_key_and_the_value_in_the_text(string lineEnd)
    {
        var text = string.Join(lineEnd, "[*]", "  ReportLint.Language = zh-CN # 中文", "报告 =", "x=1");
        var entries = Assert.Single(Parse(text).Sections).Entries;

        Assert.Equal(
            ["ReportLint.Language", "报告", "x"],
            entries.Select(e => text.Substring(e.KeySpan.Start, e.KeySpan.Length)),
            StringComparer.Ordinal);
        Assert.Equal(
            ["zh-CN", "", "1"],
            entries.Select(e => text.Substring(e.ValueSpan.Start, e.ValueSpan.Length)),
            StringComparer.Ordinal);
        Assert.Equal(text.IndexOf("报告 =", StringComparison.Ordinal) + 4, entries[1].ValueSpan.Start);
    }

    [Fact]
    public void A_span_leads_to_line_and_column()
    {
        var source = SourceText.FromString(".editorconfig", "\uFEFF# 一\r\n[*]\r\n  a = b\r\n");
        var entry = Assert.Single(Assert.Single(EditorConfigFile.Parse(source).Sections).Entries);

        Assert.Equal(new LinePosition(3, 3), source.GetLineSpan(entry.KeySpan).Start);
        Assert.Equal(new LinePosition(3, 7), source.GetLineSpan(entry.ValueSpan).Start);
    }

    [Fact]
    public void A_repeated_key_and_a_repeated_section_are_both_kept()
    {
        var file = Parse("[*]\na = 1\nA = 2\n[*]\na = 3");

        Assert.Equal(["1", "2"], file.Sections[0].Entries.Select(e => e.Value), StringComparer.Ordinal);
        Assert.Equal(["3"], file.Sections[1].Entries.Select(e => e.Value), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("k")]
    [InlineData("𠮷")]
    public void A_key_of_1024_characters_and_a_value_of_4096_are_read(string character)
    {
        var key = Repeat(character, 1024);
        var value = Repeat(character, 4096);

        var entry = SingleEntry($"{key} = {value}");

        Assert.Equal((key, value), (entry.Key, entry.Value));
    }

    [Theory]
    [InlineData(2049, 1)]
    [InlineData(1, 8193)]
    public void A_pair_beyond_the_limits_is_ignored(int keyLength, int valueLength) =>
        Assert.Empty(Assert.Single(Parse($"[*]\n{Repeat("k", keyLength)}={Repeat("v", valueLength)}").Sections).Entries);

    [Fact]
    public void A_section_whose_glob_is_too_long_keeps_its_pairs_and_matches_nothing()
    {
        var name = Repeat("a", 2049);
        var file = Parse($"[first]\n[{name}]\nkey = value");

        Assert.Empty(file.Sections[0].Entries);
        Assert.Single(file.Sections[1].Entries);
        Assert.False(file.Sections[1].Matches(name));
    }

    [Theory]
    [InlineData("key = value", 0)]
    [InlineData("reportlint.RL6017.severity = warning", 1)]
    public void The_header_of_a_section_that_is_too_long_is_named_where_an_option_of_ours_stands_below(string option, int findings)
    {
        var file = Parse($"[*]\n[{Repeat("a", 2049)}]\n{option}\n");

        Assert.Equal(findings, file.Findings.Count);
        Assert.All(file.Findings, finding => Assert.Equal((2, "这一节的标题太长，对什么文件都不起作用；请分成几节"), (finding.Location.LineSpan.Start.Line, finding.Message.ToString())));
    }

    [Fact]
    public void A_source_with_a_defect_yields_an_empty_file()
    {
        var source = SourceText.FromBytes(".editorconfig", [.. Encoding.UTF8.GetBytes("root = true\n[*]\na = b\n"), 0xFF]);
        Assert.NotNull(source.Defect);

        var file = EditorConfigFile.Parse(source);

        Assert.Same(source, file.Source);
        Assert.False(file.IsRoot);
        Assert.Empty(file.Sections);
    }

    [Fact]
    public void A_file_of_four_megabytes_is_read_quickly()
    {
        var lines = new[] { "[", "]", "=", "[]", " # ", "a = b # c", "[ ] #", new string(' ', 1000), new string('[', 1000) };
        var text = new StringBuilder();
        for (var i = 0; text.Length < SourceText.MaxBytes - 1002; i++)
            text.Append(lines[i % lines.Length]).Append('\n');
        var oneLine = "[" + new string('a', SourceText.MaxBytes - 10) + "] #";
        var allSpace = "a =" + new string(' ', SourceText.MaxBytes - 10) + "b";

        Assert.All([text.ToString(), oneLine, allSpace], t => Assert.Null(Record.Exception(() => Parse(t))));
    }

    private static EditorConfigFile Parse(string text) => EditorConfigFile.Parse(SourceText.FromString(".editorconfig", text));

    private static EditorConfigEntry SingleEntry(string line) => Assert.Single(Assert.Single(Parse("[*]\n" + line).Sections).Entries);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
