using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReportLint.Diagnostics;
using ReportLint.Wording;

using CoreLocation = ReportLint.Text.Location;

namespace ReportLint.Analyzers.Linting;

/// <summary>Puts a finding into the compiler's words.</summary>
internal static class RoslynDiagnostics
{
    /// <summary>The diagnostic for <paramref name="finding"/>, with its configured severity and its related places as additional locations.</summary>
    public static Diagnostic Map(Finding finding, Language language, DiagnosticDescriptor descriptor) => Diagnostic.Create(
        descriptor,
        Convert(finding.Location),
        Descriptors.Convert(finding.Severity),
        finding.Related.Select(related => Convert(related.Location)),
        Properties(finding),
        finding.Message.ToString(language));

    private static Location Convert(CoreLocation location)
    {
        var lines = location.LineSpan;
        return Location.Create(
            location.Source.Path,
            new TextSpan(location.Span.Start, location.Span.Length),
            new LinePositionSpan(new LinePosition(lines.Start.Line - 1, lines.Start.Column - 1), new LinePosition(lines.End.Line - 1, lines.End.Column - 1)));
    }

    private static ImmutableDictionary<string, string?> Properties(Finding finding)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        return finding.Cell is null ? properties : properties.Add("cell", finding.Cell).Add("expected", finding.Expected).Add("actual", finding.Actual);
    }
}
