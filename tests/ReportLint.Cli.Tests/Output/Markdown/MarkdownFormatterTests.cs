using ReportLint.Cli.Output.Markdown;
using ReportLint.Linting;
using ReportLint.Wording;

namespace ReportLint.Cli.Tests.Output.Markdown;

public sealed class MarkdownFormatterTests
{
    private const int BeforeRows = 4;

    [Theory]
    [MemberData(nameof(HostileText.MessageNumbers), MemberType = typeof(HostileText))]
    public void A_message_stays_in_its_cell(int number) => AssertOneRow(FixedRule.Say(HostileText.Messages[number]));

    [Theory]
    [MemberData(nameof(HostileText.NameNumbers), MemberType = typeof(HostileText))]
    public void A_name_stays_in_its_cell(int number) => AssertOneRow(FixedRule.Say("x", HostileText.Names[number]));

    [Theory]
    [InlineData(50, 50)]
    [InlineData(51, 50)]
    [InlineData(2000, 50)]
    public void Many_findings_are_collapsed_and_counted(int count, int listed)
    {
        var result = FixedRule.Run("a.report.yaml", "年度: 2021\n", source => Enumerable.Range(0, count).Select(i => FixedRule.Finding(source, default, $"m{i:0000}")));
        var lines = Formatted.By<MarkdownFormatter>(result).Split('\n');
        Assert.Equal(listed, lines.Count(line => line.StartsWith("| error |", StringComparison.Ordinal)));
        Assert.Equal(count > listed, lines.Contains("<details>", StringComparer.Ordinal));
        Assert.Equal(count > listed, lines.Contains($"<summary>The first {listed} of {count}</summary>", StringComparer.Ordinal));
        Assert.Equal(count > listed, lines.Contains($"{count - listed} more are not listed.", StringComparer.Ordinal));
    }

    [Fact]
    public void Long_messages_leave_room_for_the_rest_of_a_comment()
    {
        var result = FixedRule.Run("a.report.yaml", "年度: 2021\n", source => Enumerable.Range(0, 60).Select(i => FixedRule.Finding(source, default, $"{i:00}" + new string('<', 100_000))));
        var text = Formatted.By<MarkdownFormatter>(result, Language.Chinese);
        Assert.InRange(text.Length, 40_000, 60_000);
        Assert.Contains("另有", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_message_is_not_cut_within_a_character()
    {
        var text = Formatted.By<MarkdownFormatter>(FixedRule.Say("x" + string.Concat(Enumerable.Repeat("𠮷", 1000))));
        Assert.DoesNotContain('\uFFFD', text);
        Assert.Contains("𠮷… |", text, StringComparison.Ordinal);
    }

    private static void AssertOneRow(LintResult result)
    {
        var lines = Formatted.By<MarkdownFormatter>(result).Split('\n');
        Assert.Equal(BeforeRows + 2, lines.Length);
        var row = lines[BeforeRows];
        var bare = row.Replace("\\\\", "", StringComparison.Ordinal);
        Assert.Equal(5, bare.Select((c, i) => c == '|' && (i == 0 || bare[i - 1] != '\\')).Count(isBorder => isBorder));
        Assert.DoesNotContain(row, c => c is '<' or '>' or '\u001b' or '\u202e');
        Assert.DoesNotContain("@team", row, StringComparison.Ordinal);
        Assert.Equal(1, bare.Select((c, i) => c == '[' && (i == 0 || bare[i - 1] != '\\')).Count(isLink => isLink));
        Assert.DoesNotContain(bare.Select((c, i) => (c, Before: i == 0 ? ' ' : bare[i - 1])), pair => pair.c is '`' or '*' or '_' or '$' && pair.Before != '\\');
    }
}
