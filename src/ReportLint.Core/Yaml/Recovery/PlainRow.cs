namespace ReportLint.Yaml.Recovery;

/// <summary>A row of plain figures in brackets, as most rows of most reports are written: <c>新收: [16, 8, 0, 0.50]</c>. What it holds is as plain as it looks, so that no parser need be asked.</summary>
internal static class PlainRow
{
    // A parser that looks ahead no further would need to be asked.
    private const int Longest = 1000;

    /// <summary>Where the row that begins at <paramref name="start"/> ends; −1 where anything else stands there, or behind it before <paramref name="end"/>.</summary>
    public static int EndOf(string text, int start, int end)
    {
        if (text[start] != '[' || text[start - 1] != ' ' || end - start > Longest)
            return -1;
        var at = start;
        do
        {
            at = Next(text, at, end);
            var figure = EndOfFigure(text, at, end);
            if (figure == at || figure == end)
                return -1;
            at = figure;
        }
        while (text[at] == ',' && at + 1 < end && text[at + 1] == ' ');
        return text[at] == ']' && SkipBlanks(text, at + 1, end) == end ? at + 1 : -1;
    }

    /// <summary>Where the next figure begins, from the bracket or comma at <paramref name="at"/> on.</summary>
    public static int Next(string text, int at, int end) => SkipBlanks(text, at + 1, end);

    /// <summary>Where the figure at <paramref name="start"/> ends: digits, perhaps with decimals.</summary>
    public static int EndOfFigure(string text, int start, int end)
    {
        var whole = SkipDigits(text, start, end);
        if (whole == start || whole == end || text[whole] != '.')
            return whole;
        var decimals = SkipDigits(text, whole + 1, end);
        return decimals == whole + 1 ? whole : decimals;
    }

    private static int SkipDigits(string text, int at, int end)
    {
        while (at < end && text[at] is >= '0' and <= '9')
            at++;
        return at;
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && text[at] == ' ')
            at++;
        return at;
    }
}
