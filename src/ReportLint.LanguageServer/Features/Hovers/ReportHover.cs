using ReportLint.LanguageServer.Features.Places;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.Linting;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.Hovers;

/// <summary>What is said of a place in a report.</summary>
internal static class ReportHover
{
    /// <summary>What is said of the place, and of what it is said; null when there is nothing to say.</summary>
    /// <param name="repository">The reports.</param>
    /// <param name="document">The report.</param>
    /// <param name="offset">The place.</param>
    /// <param name="language">The language to say it in.</param>
    /// <param name="formats">The kinds of text that the client can show; null: any.</param>
    public static (MarkupContent Content, TextSpan Span)? At(LintSnapshot repository, CheckedReport document, int offset, Language language, IReadOnlyList<string>? formats)
    {
        var report = document.Report;
        var markup = new Markup(formats);
        TextSpan? span = null;
        if (ReportPlaces.ReferenceAt(report, offset) is { } reference)
        {
            ProseHover.Write(markup, repository, report, reference.Reference, language);
            span = reference.Span;
        }
        else if (ReportPlaces.ClaimAt(repository.AnalysisOf(report), offset) is { } claim)
        {
            ProseHover.Write(markup, claim, language);
            span = claim.InFile;
        }
        else if (ReportPlaces.FigureAt(report, offset) is { } figure)
        {
            FigureHover.Write(markup, repository, report, figure, language);
            span = figure.Span;
        }
        else if (ReportPlaces.KeyAt(report, offset) is { } key)
        {
            KeyHover.Write(markup, repository, report, key, language);
            span = key.KeySpan;
        }
        else if (RuleHover.At(report.Source.Content, offset, language, formats) is { } rule)
        {
            return rule;
        }
        foreach (var finding in document.Findings.Where(finding => ReportPlaces.Touches(finding.Location.Span, offset)).DistinctBy(finding => finding.Rule.Code, StringComparer.Ordinal))
        {
            RuleHover.Write(markup, finding.Rule, language);
            span ??= finding.Location.Span;
        }
        return markup.IsEmpty ? null : (markup.ToContent(), span!.Value);
    }
}
