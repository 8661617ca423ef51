using System.Text.RegularExpressions;
using ReportLint.Cli.Output.GitHub;
using ReportLint.Text;

namespace ReportLint.Cli.Tests.Output.GitHub;

public sealed partial class GitHubFormatterTests
{
    [Theory]
    [MemberData(nameof(HostileText.MessageNumbers), MemberType = typeof(HostileText))]
    public void A_message_stays_in_its_command(int number)
    {
        var message = HostileText.Messages[number];
        var lines = Formatted.By<GitHubFormatter>(FixedRule.Say(message)).Split('\n');
        Assert.Equal(["Checked 1 report: 1 error, 0 warnings, 0 notes", ""], lines[1..]);
        var match = Command().Match(lines[0]);
        Assert.True(match.Success, lines[0]);
        Assert.Equal(ReportLint.Wording.Printable.Of(message), Unescape(match.Groups["message"].Value));
    }

    [Theory]
    [MemberData(nameof(HostileText.NameNumbers), MemberType = typeof(HostileText))]
    public void A_name_stays_in_its_property(int number)
    {
        var name = HostileText.Names[number];
        var lines = Formatted.By<GitHubFormatter>(FixedRule.Say("x", name)).Split('\n');
        var match = Command().Match(lines[0]);
        Assert.True(lines.Length == 3 && match.Success, lines[0]);
        Assert.Equal(Printed(name), Unescape(match.Groups["file"].Value));
    }

    [Fact]
    public void A_file_outside_is_named_in_full() =>
        Assert.StartsWith("::error file=/repo/../x.report.yaml,line=1,", Formatted.By<GitHubFormatter>(FixedRule.Say("x", "../x.report.yaml")), StringComparison.Ordinal);

    [Fact]
    public void Columns_are_given_within_one_line_only()
    {
        var result = FixedRule.Run("a.report.yaml", "年度: 2021\n单位: x\n", source =>
            [FixedRule.Finding(source, new TextSpan(4, 4), "a"), FixedRule.Finding(source, new TextSpan(8, 0), "b"), FixedRule.Finding(source, new TextSpan(4, 8), "c")]);
        Assert.Equal(
            [
                "::error file=a.report.yaml,line=1,endLine=1,col=5,endColumn=9,title=RL0001 yaml-unreadable::a",
                "::error file=a.report.yaml,line=1,endLine=2,title=RL0001 yaml-unreadable::c",
                "::error file=a.report.yaml,line=1,endLine=1,col=9,endColumn=9,title=RL0001 yaml-unreadable::b",
            ],
            Formatted.By<GitHubFormatter>(result).Split('\n')[..3]);
    }

    /// <summary>What the runner takes for a command.</summary>
    [GeneratedRegex("^::error file=(?<file>[^:,]*),line=1,endLine=1,col=1,endColumn=3,title=RL0001 yaml-unreadable::(?<message>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Command();

    private static string Unescape(string text) => text.Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal)
        .Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);

    private static string Printed(string text) => string.Concat(text.Select(c => c is '\r' or '\n' ? c : ReportLint.Wording.Printable.Of(c)));
}
