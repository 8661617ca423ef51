namespace ReportLint.Documents.Reading;

/// <summary>Says how well a text fits a label: 1 to the character (numbers, blanks and punctuation aside), 0 not at all.</summary>
internal static class LabelMatcher
{
    /// <summary>From which score on a text is one of the form's own wordings.</summary>
    public const double Exact = 0.95;

    private const double Pieces = 0.85;
    private const double Similar = 0.8;
    private const int ShortestInexact = 4;
    private const int LongestExtra = 14;
    private const int ShortestBroken = 5;

    /// <summary>The score of the folded text <paramref name="text"/> against the folded wordings <paramref name="forms"/>.</summary>
    public static double Score(string text, IReadOnlyList<string> forms)
    {
        if (text.Length == 0)
            return 0;
        var best = 0.0;
        for (var i = 0; i < forms.Count && best < 1; i++)
            best = Math.Max(best, Score(text, forms[i], isOfficial: i == 0));
        return best;
    }

    private static double Score(string text, string form, bool isOfficial)
    {
        if (string.Equals(text, form, StringComparison.Ordinal))
            return isOfficial ? 1 : Exact;
        if (text.Length < ShortestInexact || form.Length < ShortestInexact)
            return 0;
        // The label of the group stands in the same cell, or a remark behind the label.
        if (text.Length > form.Length && text.Length - form.Length <= LongestExtra
            && (text.EndsWith(form, StringComparison.Ordinal) || text.StartsWith(form, StringComparison.Ordinal)))
        {
            return Pieces + (0.05 * form.Length / text.Length);
        }
        if (text.Length >= ShortestBroken && form.StartsWith(text, StringComparison.Ordinal))
            return Pieces;
        var length = Math.Max(text.Length, form.Length);
        if (Math.Abs(text.Length - form.Length) * 4 > length)
            return 0;
        var similarity = 1 - ((double)Distance(text, form) / length);
        return similarity >= Similar ? similarity * Pieces : 0;
    }

    private static int Distance(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            (previous, current) = (current, previous);
        }
        return previous[b.Length];
    }
}
