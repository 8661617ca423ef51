using System.Globalization;
using ReportLint.Forms;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.Model;

namespace ReportLint.LanguageServer.Features.Completion;

/// <summary>The values that a key may have.</summary>
internal static class ValueSuggestions
{
    private const int MostAgencies = 200;

    /// <summary>The values.</summary>
    /// <param name="place">Where.</param>
    /// <param name="language">The file's language.</param>
    /// <param name="set">The reports around it.</param>
    public static IEnumerable<Proposal> Of(TypedPlace place, KeyLanguage language, ReportSet set)
    {
        var key = place.Scope;
        if (KeySuggestions.Row(key, language) is { } row && !place.IsFlow)
            return [new Proposal(row.Text, CompletionItemKind.Value, place.Word, row.Text) { Snippet = row.Snippet }];
        if (key.Kind == FormKeyKind.Unlisted)
            return Words(place, ["0", ReportKeys.Rollup.In(language)]);
        if (key.Kind == FormKeyKind.Blank)
            return Words(place, ["0"]);
        if (key.Kind == FormKeyKind.Unit)
            return Words(place, ReportKeys.MoneyUnits);
        if (key.Kind != FormKeyKind.Head)
            return [];
        if (key.Name == ReportKeys.Kind)
            return Words(place, ReportKeys.AgencyKinds.Select(kind => kind.In(language)));
        if (key.Name == ReportKeys.Edition)
            return StatutoryForm.All.Select(edition => new Proposal(edition.Year.ToString(CultureInfo.InvariantCulture), CompletionItemKind.EnumMember, place.Word, edition.Year.ToString(CultureInfo.InvariantCulture)) { Detail = edition.Notice });
        return key.Name == ReportKeys.Agency
            ? Words(place, set.Reports.Select(report => report.Agency?.Value).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MostAgencies))
            : [];
    }

    private static IEnumerable<Proposal> Words(TypedPlace place, IEnumerable<string> words) =>
        words.Select(word => new Proposal(word, CompletionItemKind.EnumMember, place.Word, word));
}
