using System.Globalization;
using ReportLint.Forms;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.Completion;

/// <summary>The keys that are missing in a mapping.</summary>
internal static class KeySuggestions
{
    private static readonly LocalizedText s_wholeTable = new("整个表格，每格先填0", "the whole table, filled with 0");

    /// <summary>The keys, in the order of the form, in the file's language; a table also with all its rows.</summary>
    /// <param name="place">Where.</param>
    /// <param name="language">The file's language.</param>
    /// <param name="writePart">A part as a new report has it.</param>
    public static IEnumerable<Proposal> Of(TypedPlace place, KeyLanguage language, Func<FormPart, string> writePart)
    {
        foreach (var key in place.Scope.Children.Where(key => !place.Present.Contains(key.Name.Id) && !place.Present.Contains(key.Name.Key)))
        {
            var name = key.Name.In(language);
            var (text, snippet) = place.HasColon ? ("", null) : Value(key, language, place.IsFlow);
            yield return new Proposal(name, KindOf(key), place.Word, name + text)
            {
                Snippet = snippet is null ? null : name + snippet,
                Detail = string.Equals(key.Label, name, StringComparison.Ordinal) ? null : key.Label,
                About = KeyText.Of(key),
                Filter = Filter(key, language),
            };
            if (key.Kind == FormKeyKind.Table && !place.HasColon && !place.IsFlow)
            {
                yield return new Proposal(name + "…", CompletionItemKind.Struct, place.Word, Table(writePart(key.Part!)))
                {
                    Detail = language == KeyLanguage.English ? s_wholeTable.English : s_wholeTable.Chinese,
                    About = KeyText.Of(key),
                    Filter = Filter(key, language),
                };
            }
        }
    }

    private static string Filter(FormKey key, KeyLanguage language) => $"{key.Name.In(language)} {key.Name.In(language == KeyLanguage.Chinese ? KeyLanguage.English : KeyLanguage.Chinese)}";

    /// <summary>The key and the rows, without the comments before them.</summary>
    private static string Table(string part) => string.Join("\n", part.TrimEnd('\n').Split('\n').SkipWhile(line => line.Length == 0 || line[0] == '#'));

    /// <summary>The row of zeros, or what else a key is given, with its brackets; null for a key that is given no such thing.</summary>
    public static (string Text, string Snippet)? Row(FormKey key, KeyLanguage language)
    {
        if (key.Kind == FormKeyKind.Fees)
            return Mapping(key.Children, language);
        if (key.Columns.Count == 0)
            return null;
        // Part 二 has other columns from row to row: there they are named.
        if (key.Table!.Layout == FormTableLayout.Blocks)
            return Mapping(key.Children, language);
        return ($"[{string.Join(", ", key.Columns.Select(_ => "0"))}]", $"[{string.Join(", ", key.Columns.Select((_, i) => Place(i, "0")))}]");
    }

    private static (string Text, string Snippet) Mapping(IReadOnlyList<FormKey> keys, KeyLanguage language)
    {
        var values = keys.Where(key => key.Kind != FormKeyKind.Decimals).Select(key => (Name: key.Name.In(language), Value: key.Kind == FormKeyKind.Unit ? ReportKeys.MoneyUnits[0] : "0")).ToList();
        return ($"{{{string.Join(", ", values.Select(pair => $"{pair.Name}: {pair.Value}"))}}}",
            $"{{{string.Join(", ", values.Select((pair, i) => $"{pair.Name}: {Place(i, pair.Value)}"))}}}");
    }

    private static (string Text, string? Snippet) Value(FormKey key, KeyLanguage language, bool isFlow)
    {
        if (Row(key, language) is { } row && !isFlow)
            return ($": {row.Text}", $": {row.Snippet}");
        return key.Kind switch
        {
            FormKeyKind.Text when !isFlow => (": |", ": |\n  $0"),
            FormKeyKind.Table or FormKeyKind.Group or FormKeyKind.Headings when !isFlow => (":", ":\n  $0"),
            FormKeyKind.List => (": []", ": [$1]"),
            FormKeyKind.Unlisted or FormKeyKind.Blank => (": 0", null),
            FormKeyKind.Column or FormKeyKind.CellValue or FormKeyKind.Fee => (": 0", ": ${1:0}"),
            _ => (": ", null),
        };
    }

    private static string Place(int index, string value) => string.Create(CultureInfo.InvariantCulture, $"${{{index + 1}:{value}}}");

    private static CompletionItemKind KindOf(FormKey key) => key.Kind switch
    {
        FormKeyKind.Table or FormKeyKind.Text or FormKeyKind.Group => CompletionItemKind.Module,
        FormKeyKind.Row or FormKeyKind.Column => CompletionItemKind.Field,
        _ => CompletionItemKind.Property,
    };
}
