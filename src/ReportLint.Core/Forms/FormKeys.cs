namespace ReportLint.Forms;

/// <summary>Every word that is a key somewhere in a report file, in either language and edition.</summary>
public static class FormKeys
{
    private static readonly HashSet<string> s_words = new(All().SelectMany(name => new[] { name.Id, name.Key }), StringComparer.Ordinal);

    /// <summary>Whether <paramref name="word"/> is a key somewhere, to the character.</summary>
    public static bool Contains(string word) => s_words.Contains(word);

    private static IEnumerable<FormName> All()
    {
        foreach (var name in ReportKeys.Heads.Concat(ReportKeys.Tails).Concat(ReportKeys.FeeFields))
            yield return name;
        foreach (var name in new[] { ReportKeys.Unlisted, ReportKeys.Value, ReportKeys.Note, ReportKeys.Unit, ReportKeys.Decimals })
            yield return name;
        foreach (var edition in StatutoryForm.All)
        {
            foreach (var part in edition.Parts)
                yield return part.Name;
            foreach (var name in edition.Cells.SelectMany(cell => cell.Path))
                yield return name;
        }
    }
}
