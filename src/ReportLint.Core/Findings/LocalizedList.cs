namespace ReportLint.Findings;

/// <summary>Items joined as each language joins them: 、 in Chinese, commas in English, unless told otherwise.</summary>
public sealed class LocalizedList(IReadOnlyList<ILocalizable> items, string chineseSeparator = "、", string englishSeparator = ", ") : ILocalizable
{
    /// <inheritdoc/>
    public string ToString(Language language) =>
        string.Join(language == Language.English ? englishSeparator : chineseSeparator, items.Select(item => item.ToString(language)));

    /// <summary>A list of words that are the same in both languages.</summary>
    public static LocalizedList Of(IEnumerable<string> words) => new([.. words.Select(LocalizedText.Same)]);
}
