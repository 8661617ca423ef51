using System.Globalization;
using System.Xml;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Cli.Output.JUnit;

/// <summary>The tests of one file.</summary>
internal sealed class JUnitSuite(string path, IReadOnlyList<Finding> findings)
{
    /// <summary>The name of the test of a file without findings.</summary>
    private const string CleanTest = "reportlint";

    private int Tests => Math.Max(1, findings.Count);

    private int Failures => findings.Count(IsFailure);

    /// <summary>Writes how many tests <paramref name="suites"/> have together, as attributes.</summary>
    public static void WriteCounts(XmlWriter xml, IReadOnlyList<JUnitSuite> suites)
    {
        xml.WriteAttributeString("tests", XmlConvert.ToString(suites.Sum(suite => suite.Tests)));
        xml.WriteAttributeString("failures", XmlConvert.ToString(suites.Sum(suite => suite.Failures)));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", "0");
    }

    /// <summary>Writes the suite.</summary>
    public void Write(XmlWriter xml, Func<Finding, Language> languageOf)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", XmlText.Of(path));
        WriteCounts(xml, [this]);
        if (findings.Count == 0)
        {
            WriteTestStart(xml, CleanTest);
            xml.WriteEndElement();
        }
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
            WriteFinding(xml, finding, languageOf(finding), used);
        xml.WriteEndElement();
    }

    private static bool IsFailure(Finding finding) => finding.Severity >= Severity.Warning;

    /// <summary>Rule and cell, but no line: a build server that compares two runs knows a test by its name.</summary>
    private static string TestName(Finding finding, Dictionary<string, int> used)
    {
        var name = $"{finding.Rule.Code} {finding.Rule.Name}{(finding.Cell is null ? "" : " " + finding.Cell)}";
        var count = used[name] = used.GetValueOrDefault(name) + 1;
        return count == 1 ? name : $"{name} ({count})";
    }

    private void WriteFinding(XmlWriter xml, Finding finding, Language language, Dictionary<string, int> used)
    {
        WriteTestStart(xml, TestName(finding, used));
        xml.WriteAttributeString("line", XmlConvert.ToString(finding.Location.LineSpan.Start.Line));
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        TextFormatter.WriteFinding(finding, language, new Ansi(IsOn: false), FormattingOptions.UsualWidth, text);
        if (IsFailure(finding))
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", finding.Severity.Word());
            xml.WriteAttributeString("message", XmlText.Of(finding.Message.ToString(language)));
        }
        else
        {
            xml.WriteStartElement("system-out");
        }
        xml.WriteString(XmlText.Of(text.ToString()));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteTestStart(XmlWriter xml, string name)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", XmlText.Of(name));
        xml.WriteAttributeString("classname", XmlText.Of(path));
        xml.WriteAttributeString("file", XmlText.Of(path));
    }
}
