namespace ReportLint.Forms;

/// <summary>Every word that is a key somewhere in a report file, in either language and edition.</summary>
public static class FormKeys
{
    private static readonly HashSet<string> s_words = new(
        StatutoryForm.All.SelectMany(edition => edition.Keys.All().Skip(1)).SelectMany(key => new[] { key.Name.Id, key.Name.Key }), StringComparer.Ordinal);

    private static readonly HashSet<string> s_texts = new(
        StatutoryForm.All.SelectMany(edition => edition.Parts).Where(part => part.Table is null).Select(part => part.Name).Append(ReportKeys.Preamble).SelectMany(name => new[] { name.Id, name.Key }), StringComparer.Ordinal);

    /// <summary>Whether <paramref name="word"/> is a key somewhere, to the character.</summary>
    public static bool Contains(string word) => s_words.Contains(word);

    /// <summary>Whether <paramref name="word"/> is a key at the top of a file behind which prose stands.</summary>
    public static bool IsText(string word) => s_texts.Contains(word);
}
