namespace ReportLint.Claims.Words;

/// <summary>A place in the tree of a lexicon, to which the characters read so far led. All that a step asks stands side by side.</summary>
internal readonly struct LexiconPlace
{
    // Of the characters that may follow six bits each: most searches end here.
    private readonly ulong _following;

    /// <summary>A place.</summary>
    /// <param name="word">The word that ends there, if any.</param>
    /// <param name="firstChild">The place to which the first character leads that may follow.</param>
    /// <param name="endOfChildren">Behind the place of the last.</param>
    /// <param name="characters">By place the character that leads there.</param>
    public LexiconPlace(LexiconEntry? word, int firstChild, int endOfChildren, char[] characters)
    {
        (Word, FirstChild, EndOfChildren) = (word, firstChild, endOfChildren);
        for (var child = firstChild; child < endOfChildren; child++)
            _following |= Bit(characters[child]);
    }

    /// <summary>The word that ends there, or null.</summary>
    public LexiconEntry? Word { get; }

    /// <summary>The place to which the first character leads that may follow; the others stand behind it in order.</summary>
    public int FirstChild { get; }

    /// <summary>Behind the place of the last.</summary>
    public int EndOfChildren { get; }

    /// <summary>Whether a word may go on with <paramref name="c"/>; where it says so wrongly, the search finds nothing.</summary>
    public bool MayGoOnWith(char c) => (_following & Bit(c)) != 0;

    private static ulong Bit(char c) => 1UL << (c & 63);
}
