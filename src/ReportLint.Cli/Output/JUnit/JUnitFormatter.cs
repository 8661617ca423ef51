using System.Text;
using System.Xml;
using ReportLint.Linting;

namespace ReportLint.Cli.Output.JUnit;

/// <summary>JUnit's XML, which build servers show as test results: a suite for each file, a test for each finding, one that passes where there is none.</summary>
internal sealed class JUnitFormatter : IFormatter
{
    /// <summary>Its name on the command line.</summary>
    public const string Name = "junit";

    /// <inheritdoc/>
    public void Write(LintResult result, FormattingOptions options, TextWriter writer)
    {
        var suites = Suites(result);
        var languageOf = options.LanguageOf(result);
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "reportlint");
            JUnitSuite.WriteCounts(xml, suites);
            foreach (var suite in suites)
                suite.Write(xml, languageOf);
            xml.WriteEndElement();
        }
        writer.Write(Encoding.UTF8.GetString(stream.ToArray()));
        writer.Write('\n');
    }

    /// <summary>One for each report and for each other file with findings, by name.</summary>
    private static List<JUnitSuite> Suites(LintResult result)
    {
        var findings = result.Findings.ToLookup(finding => finding.Location.Source.Path, StringComparer.Ordinal);
        return [.. result.Reports.Select(report => report.Source.Path).Concat(findings.Select(group => group.Key))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(path => new JUnitSuite(path, [.. findings[path]]))];
    }
}
