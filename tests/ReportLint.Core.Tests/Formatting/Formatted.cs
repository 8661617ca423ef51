using ReportLint.Formatting;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Formatting;

/// <summary>Short ways from a text to the text laid out.</summary>
internal static class Formatted
{
    public static string Text(string yaml)
    {
        // The edits are of the text without its byte order mark.
        var report = Lint.Read(yaml);
        return TextEdits.Apply(report.Source.Content, ReportFormatter.Format(report));
    }

    /// <summary>What reading says, with places left out: what may not change.</summary>
    public static string Meaning(string yaml)
    {
        var report = Lint.Read(yaml);
        return string.Join("\n",
        [
            $"{report.Year?.Value} {report.Agency?.Value} {report.Kind?.Value} {report.Title?.Value} {report.Issued?.Value} {report.MoneyUnit?.Value} {report.MoneyDecimals?.Value} {report.Fees?.Notices?.Written} {report.Fees?.Noticed?.Written} {report.Fees?.Collected?.Written}",
            .. report.Formerly.Concat(report.Rollup).Select(text => text.Value),
            .. report.Narratives.Select(text => text.Text),
            .. report.Figures.Concat(report.NamedRows.SelectMany(row => row.Figures)).Select(figure => $"{figure} {figure.State} {figure.Note}"),
            .. Lint.Text(yaml).Select(finding => $"{finding.Rule.Code} {finding.Message} {finding.Cell} {finding.Actual}"),
        ]);
    }
}
