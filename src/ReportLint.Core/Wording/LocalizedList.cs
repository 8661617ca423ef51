namespace ReportLint.Wording;

/// <summary>Items joined as each language joins them: 、 in Chinese, commas in English, unless told otherwise.</summary>
public sealed class LocalizedList(IReadOnlyList<ILocalizable> items, string chineseSeparator = "、", string englishSeparator = ", ") : ILocalizable
{
    /// <inheritdoc/>
    public string ToString(Language language) =>
        string.Join(language == Language.English ? englishSeparator : chineseSeparator, items.Select(item => item.ToString(language)));

    /// <summary>A list of words that are the same in both languages.</summary>
    public static LocalizedList Of(IEnumerable<string> words) => new([.. words.Select(LocalizedText.Same)]);

    /// <summary>A list of the first <paramref name="most"/> of <paramref name="words"/>, which ends with …… when there are more.</summary>
    public static LocalizedList Of(IReadOnlyList<string> words, int most) => Of(words.Count <= most ? words : words.Take(most).Append("……"));

    /// <summary>A list of <paramref name="words"/>; of more than <paramref name="most"/> the first of them and how many there are.</summary>
    /// <param name="words">The words.</param>
    /// <param name="most">How many are named at the most.</param>
    /// <param name="more">What is said of more: {0} is the list of the first, {1} the number of all.</param>
    internal static ILocalizable Few(IReadOnlyList<string> words, int most, MessageTemplate more) =>
        words.Count <= most ? Of(words) : more.With(Of(words.Take(most)), words.Count);
}
