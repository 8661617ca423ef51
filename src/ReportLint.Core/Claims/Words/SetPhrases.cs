namespace ReportLint.Claims.Words;

/// <summary>Phrases that begin with a number and count nothing: 一件一档, 一事一策.</summary>
/// <remarks>12件新收申请一案一议 are some of them: what is said so may be said of a part.</remarks>
internal static class SetPhrases
{
    private const int Length = 4;

    /// <summary>一件一审 is one lawsuit of first instance, 一件一般 one of the common ones.</summary>
    private const string NotInPhrase = "审般次些定切";

    /// <summary>The phrase at <paramref name="index"/>; null where none begins.</summary>
    public static LexiconEntry? At(string text, int index) =>
        index + Length <= text.Length && text[index] == '一' && text[index + 2] == '一' && IsWord(text[index + 1]) && IsWord(text[index + 3]) && NotInPhrase.IndexOf(text[index + 3]) < 0
            ? new LexiconEntry(text.Substring(index, Length), WordClass.Noise, [])
            : null;

    private static bool IsWord(char c) => char.IsLetter(c) && c != '一';
}
