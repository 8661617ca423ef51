using System.Globalization;
using System.Text;
using ReportLint.Forms;

namespace ReportLint.Model.Writing;

/// <summary>Writes the file of a report with its figures: every row of the form in place, texts as <c>|</c>.</summary>
public sealed class FilledReportWriter
{
    private readonly FilledReport _report;
    private readonly StringBuilder _yaml = new();

    private FilledReportWriter(FilledReport report) => _report = report;

    /// <summary>The file's text.</summary>
    public static string Write(FilledReport report) => new FilledReportWriter(report).Write();

    private string Write()
    {
        Key(ReportKeys.Year, _report.Year.ToString(CultureInfo.InvariantCulture));
        Key(ReportKeys.Agency, YamlText.Quote(_report.Agency));
        if (_report.Kind is { } kind)
            Key(ReportKeys.Kind, In(ReportKeys.AgencyKinds[(int)kind]));
        if (_report.Edition.Year != StatutoryForm.ForYear(_report.Year).Year)
            Key(ReportKeys.Edition, _report.Edition.ToString());
        if (_report.Title is { } title)
            Key(ReportKeys.Title, YamlText.Quote(title));
        if (_report.Issued is { } issued)
            Key(ReportKeys.Issued, issued);
        Headings();
        Text(ReportKeys.Preamble, _report.Preamble);
        foreach (var part in _report.Edition.Parts)
        {
            if (part.Table is { } table)
            {
                _yaml.Append('\n');
                FilledTableWriter.Append(_yaml, _report, table);
                if (string.Equals(part.Name.Id, "disclosure", StringComparison.Ordinal))
                    Text(ReportKeys.DisclosureNotes, _report.DisclosureNotes);
            }
            else
            {
                Text(part.Name, _report.Texts.TryGetValue(part.Name.Id, out var text) ? text : "");
            }
        }
        if (_report.Fees is { } fees)
            _yaml.Append('\n').Append(In(ReportKeys.Fees)).Append(": {").Append(string.Join(", ", ReportKeys.FeeFields.Select((field, i) => $"{In(field)}: {fees[i]}"))).Append("}\n");
        return _yaml.ToString();
    }

    private void Headings()
    {
        if (_report.Headings.Count == 0)
            return;
        _yaml.Append(In(ReportKeys.Headings)).Append(":\n");
        foreach (var field in ReportKeys.HeadingFields)
        {
            if (_report.Headings.TryGetValue(field.Id, out var heading))
                _yaml.Append("  ").Append(In(field)).Append(": ").Append(YamlText.Quote(heading)).Append('\n');
        }
    }

    private void Text(FormName name, string text)
    {
        if (text.Length == 0)
            return;
        _yaml.Append('\n').Append(In(name)).Append(": |\n");
        YamlText.AppendBlock(_yaml, text);
    }

    private void Key(FormName name, string value) => _yaml.Append(In(name)).Append(": ").Append(value).Append('\n');

    private string In(FormName name) => name.In(_report.Keys);
}
