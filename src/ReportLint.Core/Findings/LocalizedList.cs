namespace ReportLint.Findings;

/// <summary>Items joined as each language joins them: 、 in Chinese, commas in English.</summary>
public sealed class LocalizedList(IReadOnlyList<ILocalizable> items) : ILocalizable
{
    /// <inheritdoc/>
    public string ToString(Language language) =>
        string.Join(language == Language.English ? ", " : "、", items.Select(item => item.ToString(language)));

    /// <summary>A list of words that are the same in both languages.</summary>
    public static LocalizedList Of(IEnumerable<string> words) => new([.. words.Select(LocalizedText.Same)]);
}
