namespace ReportLint.Claims.Words;

/// <summary>信息处理费：通知＋2件: notices that are of a fee, since one is named before them.</summary>
internal static class FeeNotices
{
    private const int LongestRun = 6;

    /// <summary>信息处理费：通知＋2件: the place of the notices; −1 where no fee is named before.</summary>
    public static int Before(string text, List<Word> before, Word number)
    {
        var at = before.Count - 2;
        if (at < 1 || number.Number!.Measure is not ("件" or "份") || !before[at].Is(WordClass.Unknown) || string.CompareOrdinal(text, before[at].Span.Start, "通知", 0, 2) != 0 || !before[at + 1].Is(WordClass.Unknown))
            return -1;
        for (var i = at - 1; i >= 0 && at - i <= LongestRun; i--)
        {
            if (before[i].Is(WordClass.Fee))
                return at;
        }
        return -1;
    }
}
