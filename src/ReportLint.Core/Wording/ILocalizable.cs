namespace ReportLint.Wording;

/// <summary>Something that is written differently in each language: a message, or a part of one.</summary>
public interface ILocalizable
{
    /// <summary>The text in <paramref name="language"/>.</summary>
    string ToString(Language language);
}
