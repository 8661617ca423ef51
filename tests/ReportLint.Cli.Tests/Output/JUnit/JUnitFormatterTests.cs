using System.Xml.Linq;
using ReportLint.Cli.Output.JUnit;
using ReportLint.Text;

namespace ReportLint.Cli.Tests.Output.JUnit;

public sealed class JUnitFormatterTests
{
    [Theory]
    [MemberData(nameof(HostileText.MessageNumbers), MemberType = typeof(HostileText))]
    public void Any_message_is_valid_xml(int number)
    {
        var message = HostileText.Messages[number];
        var failure = XDocument.Parse(Formatted.By<JUnitFormatter>(FixedRule.Say(message))).Descendants("failure").Single();
        Assert.Equal(XmlText.Of(Wording.Printable.Of(message)), failure.Attribute("message")?.Value);
    }

    [Theory]
    [MemberData(nameof(HostileText.NameNumbers), MemberType = typeof(HostileText))]
    public void Any_name_is_valid_xml(int number)
    {
        var name = HostileText.Names[number];
        var suite = XDocument.Parse(Formatted.By<JUnitFormatter>(FixedRule.Say("x", name))).Descendants("testsuite").Single();
        Assert.Equal(XmlText.Of(name), suite.Attribute("name")?.Value);
    }

    [Fact]
    public void Counts_agree_with_what_is_there()
    {
        using var folder = MixedFolder.Create();
        var root = XDocument.Parse(folder.Run("check", "--format", "junit").Out).Root!;
        Assert.All(root.Elements("testsuite").Append(root), element =>
        {
            Assert.Equal(element.Descendants("testcase").Count(), (int?)element.Attribute("tests"));
            Assert.Equal(element.Descendants("failure").Count(), (int?)element.Attribute("failures"));
        });
        Assert.Equal(7, root.Elements("testsuite").Count());
        Assert.Single(root.Descendants("system-out"));
        Assert.Equal(["reportlint", "reportlint"], root.Descendants("testcase").Where(test => test.Attribute("line") is null).Select(test => test.Attribute("name")?.Value));
    }

    [Fact]
    public void Tests_of_a_file_have_names_of_their_own_that_hold_no_line()
    {
        var result = FixedRule.Run("a.report.yaml", "年度: 2021\n", source =>
            [FixedRule.Finding(source, new TextSpan(0, 1), "a"), FixedRule.Finding(source, new TextSpan(1, 1), "b"), FixedRule.Finding(source, new TextSpan(4, 1), "c") with { Cell = "x.y" }]);
        var tests = XDocument.Parse(Formatted.By<JUnitFormatter>(result)).Descendants("testcase").Select(test => test.Attribute("name")?.Value);
        Assert.Equal(["RL0001 yaml-unreadable", "RL0001 yaml-unreadable (2)", "RL0001 yaml-unreadable x.y"], tests);
    }
}
