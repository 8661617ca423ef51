using ReportLint.Text;

namespace ReportLint.Forms;

/// <summary>Every word that is a key somewhere in a report file, in either language and edition.</summary>
public static class FormKeys
{
    private static readonly WordTable s_words = new(
        StatutoryForm.All.SelectMany(edition => edition.Keys.All().Skip(1)).SelectMany(key => new[] { key.Name.Id, key.Name.Key }));

    private static readonly WordTable s_texts = new(
        StatutoryForm.All.SelectMany(edition => edition.Parts).Where(part => part.Table is null).Select(part => part.Name).Append(ReportKeys.Preamble).SelectMany(name => new[] { name.Id, name.Key }));

    /// <summary>Whether <paramref name="word"/> is a key somewhere, to the character.</summary>
    public static bool Contains(string word) => Find(word, 0, word.Length) is not null;

    /// <summary>The key that stands in <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/>, to the character; null where none does.</summary>
    internal static string? Find(string text, int start, int end) => s_words.Find(text, start, end);

    /// <summary>Whether a key at the top of a file, behind which prose stands, is in <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/>.</summary>
    internal static bool IsText(string text, int start, int end) => s_texts.Find(text, start, end) is not null;
}
