using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.MSBuild;

/// <summary>A finding as the build log has it, so that an up-to-date build can say it again.</summary>
internal sealed record LoggedFinding(Severity Severity, string Code, string HelpLink, string File, int Line, int Column, int EndLine, int EndColumn, string Message)
{
    /// <summary>A finding in the language of its file.</summary>
    public static LoggedFinding From(Finding finding, Language language)
    {
        var span = finding.Location.LineSpan;
        return new LoggedFinding(finding.Severity, finding.Rule.Code, finding.Rule.HelpLink, Printable.OfLine(finding.Location.Source.Path),
            span.Start.Line, span.Start.Column, span.End.Line, span.End.Column, finding.Message.ToString(language));
    }

    /// <summary>The fields as text.</summary>
    public IEnumerable<string> ToFields() =>
        [Severity.Word(), Code, HelpLink, File, $"{Line}", $"{Column}", $"{EndLine}", $"{EndColumn}", Message];

    /// <summary>Reads what <see cref="ToFields"/> wrote; null when it is something else.</summary>
    public static LoggedFinding? FromFields(IReadOnlyList<string> fields) =>
        fields.Count == 9 && Severities.TryParse(fields[0], out var severity)
        && int.TryParse(fields[4], out var line) && int.TryParse(fields[5], out var column) && int.TryParse(fields[6], out var endLine) && int.TryParse(fields[7], out var endColumn)
            ? new LoggedFinding(severity, fields[1], fields[2], fields[3], line, column, endLine, endColumn, fields[8])
            : null;
}
