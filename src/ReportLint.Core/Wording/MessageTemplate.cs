namespace ReportLint.Wording;

/// <summary>One sentence in both languages with places {0}, {1} … for what differs from case to case.</summary>
/// <remarks>Templates stand in the file of the rule that says them; each rule lists its templates, so that a test can compare the languages.</remarks>
public sealed record MessageTemplate(string Chinese, string English)
{
    /// <summary>The sentence with <paramref name="arguments"/>: strings, numbers and <see cref="ILocalizable"/>s.</summary>
    public Message With(params object[] arguments) => new(this, arguments);
}
