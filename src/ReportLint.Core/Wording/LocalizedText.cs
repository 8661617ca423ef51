namespace ReportLint.Wording;

/// <summary>A fixed text in both languages.</summary>
public sealed record LocalizedText(string Chinese, string English) : ILocalizable
{
    /// <summary>A text that is the same in both languages.</summary>
    public static LocalizedText Same(string text) => new(text, text);

    /// <inheritdoc/>
    public string ToString(Language language) => language == Language.English ? English : Chinese;
}
