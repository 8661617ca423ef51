namespace ReportLint.Forms;

/// <summary>Every word that is a key somewhere in a report file, in either language and edition.</summary>
public static class FormKeys
{
    private static readonly HashSet<string> s_words = new(
        StatutoryForm.All.SelectMany(edition => edition.Keys.All().Skip(1)).SelectMany(key => new[] { key.Name.Id, key.Name.Key }), StringComparer.Ordinal);

    /// <summary>Whether <paramref name="word"/> is a key somewhere, to the character.</summary>
    public static bool Contains(string word) => s_words.Contains(word);
}
