using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Testing;
using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.SchemaDocuments;

/// <summary>A report file and what the tool says of it.</summary>
/// <param name="Name">What a failing test calls it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Origin">Where it is from.</param>
/// <param name="Edition">The edition by which it was read.</param>
/// <param name="Language">The language of its keys: zh, en, or mixed.</param>
/// <param name="Errors">The errors of syntax and structure, RL00nn, and of dates, RL6016, that the tool reports.</param>
/// <param name="Keys">Its keys.</param>
internal sealed record Document(string Name, string Text, string Origin, int Edition, string Language, IReadOnlyList<DocumentError> Errors, IReadOnlyList<DocumentKey> Keys)
{
    /// <summary>The document with the tool's verdict on it.</summary>
    public static Document Of(DocumentText document)
    {
        var source = SourceText.FromString("a.report.yaml", document.Text, "/a.report.yaml");
        var report = Lint.Read(document.Text);
        var languages = YamlReader.Read(source).Nodes.Where(node => node.IsKey && FormKeys.Contains(node.Value)).Select(node => node.Value.All(char.IsAscii) ? "en" : "zh").Distinct(StringComparer.Ordinal).ToList();
        var errors = Lint.Source(source)
            .Where(finding => finding.Severity == Severity.Error && (finding.Rule.Code.StartsWith("RL00", StringComparison.Ordinal) || finding.Rule.Code is "RL6016"))
            .Select(finding => new DocumentError(finding.Rule.Code, finding.Location.LineSpan.Start.Line));
        var keys = report.Outline.SelectMany(node => node.SelfAndBelow).Select(node =>
        {
            var place = source.Lines.Position(node.KeySpan.Start);
            return new DocumentKey(place.Line - 1, place.Column - 1, node.Written, node.Key.Label);
        });
        return new Document(document.Name, document.Text, document.Origin, report.Edition.Year, languages.Count == 1 ? languages[0] : "mixed", [.. errors], [.. keys]);
    }
}
