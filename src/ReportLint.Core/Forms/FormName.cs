namespace ReportLint.Forms;

/// <summary>What a key of a report file is called: its English id and its Chinese name. A file may use either.</summary>
/// <param name="Id">The English id, such as <c>natural-person</c>; addresses are made of ids.</param>
/// <param name="Key">The Chinese name, such as 自然人.</param>
public sealed record FormName(string Id, string Key)
{
    /// <summary>Whether <paramref name="text"/> is one of the two, to the character.</summary>
    public bool Is(string text) => string.Equals(text, Id, StringComparison.Ordinal) || string.Equals(text, Key, StringComparison.Ordinal);

    /// <summary>The name in the key language asked for.</summary>
    public string In(KeyLanguage language) => language == KeyLanguage.English ? Id : Key;
}
