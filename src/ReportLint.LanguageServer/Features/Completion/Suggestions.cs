using ReportLint.LanguageServer.Features.Filling;
using ReportLint.Linting;
using ReportLint.Model.Outline;

namespace ReportLint.LanguageServer.Features.Completion;

/// <summary>What could stand at a place of a report.</summary>
internal static class Suggestions
{
    /// <summary>The suggestions, the likeliest first.</summary>
    public static IReadOnlyList<Proposal> At(LintSnapshot repository, CheckedReport document, int offset)
    {
        var report = document.Report;
        var all = ReferenceSuggestions.Of(report, repository.Set.Previous(report), offset);
        if (all is null && TypedPlaceReader.ScopeOfLine(report.Source, offset, report.Edition.Keys)?.Kind != Forms.FormKeyKind.Text)
            all = RuleSuggestions.Of(document, offset) ?? InForm(repository, document, offset);
        return [.. (all ?? []).OrderByDescending(suggestion => suggestion.IsLikely)];
    }

    private static IEnumerable<Proposal> InForm(LintSnapshot repository, CheckedReport document, int offset)
    {
        if (TypedPlaceReader.Read(document.Report.Source, offset, document.Report.Edition.Keys) is not { } place)
            return [];
        var language = OutlineLanguage.Of(document.Report);
        return place.IsValue ? ValueSuggestions.Of(place, language, repository.Set) : KeySuggestions.Of(place, language, part => Skeleton.Part(document.Report, part));
    }
}
