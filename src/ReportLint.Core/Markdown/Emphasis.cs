namespace ReportLint.Markdown;

/// <summary>Pairs the stars of a text. Only bold text is marked in official texts, so that the stars of plain emphasis just vanish.</summary>
/// <remarks>
/// Unlike CommonMark, stars need no space or punctuation around them, which Chinese doesn't have: <c>**一是。**二是</c> is bold and plain.
/// </remarks>
internal static class Emphasis
{
    /// <summary>Empties the stars that belong together and notes where bold text begins and ends.</summary>
    public static void Apply(List<InlinePiece> pieces)
    {
        InlinePiece? strong = null;
        InlinePiece? plain = null;
        foreach (var piece in pieces.Where(piece => piece.CanOpen || piece.CanClose))
        {
            var stars = piece.Text.Length;
            if (stars >= 2)
                strong = Pair(strong, piece, stars: 2);
            if (stars != 2)
                plain = Pair(plain, piece, stars: 1);
        }
    }

    /// <summary>Closes <paramref name="open"/> with <paramref name="piece"/> or opens with it; returns what is open afterwards.</summary>
    private static InlinePiece? Pair(InlinePiece? open, InlinePiece piece, int stars)
    {
        if (open is not null && piece.CanClose)
        {
            open.Remove(stars);
            piece.Remove(stars);
            if (stars == 2)
            {
                open.StrongChange++;
                piece.StrongChange--;
            }
            return null;
        }
        return piece.CanOpen ? piece : open;
    }
}
