using ReportLint.Text;

namespace ReportLint.Prose;

/// <summary>A day that prose states: 2021年12月31日, 12月31日, 2021-12-31.</summary>
/// <param name="Span">Where.</param>
/// <param name="Year">The year, or null when it is not stated here.</param>
/// <param name="Month">The month as written; it may be none.</param>
/// <param name="Day">The day as written, or null; it may be none.</param>
/// <param name="IsWhole">Whether 日 or 号 ends it, or it is written with hyphens.</param>
internal sealed record ProseDate(TextSpan Span, int? Year, int Month, int? Day, bool IsWhole)
{
    /// <summary>Whether there is such a day in some year or, where the year is stated, in that one.</summary>
    public bool Exists => Month is >= 1 and <= 12 && (Day is not { } day || (day >= 1 && day <= DateTime.DaysInMonth(Year is >= 1 and <= 9999 ? Year.Value : 2020, Month)));

    /// <summary>The dates of <paramref name="text"/>, in order; a month without a day is one when its year is stated.</summary>
    public static IReadOnlyList<ProseDate> FindAll(string text)
    {
        if (text.IndexOf('月') < 0 && text.IndexOf('-') < 0)
            return [];
        var dates = new List<ProseDate>();
        for (var i = ProseText.NextDigit(text, 0); i >= 0; i = ProseText.NextDigit(text, i))
        {
            if (!ProseText.IsOneOf(text, i - 1, ".,-/") && !ProseText.IsLetter(ProseText.At(text, i - 1)) && Read(text, i) is { } date)
            {
                dates.Add(date);
                i = date.Span.End;
                continue;
            }
            while (i < text.Length && ProseText.IsDigit(text[i]))
                i++;
        }
        return dates;
    }

    private static ProseDate? Read(string text, int start)
    {
        var i = start;
        var first = Number(text, ref i, out var length);
        if (length == 4 && ProseText.At(text, i) == '-')
            return ReadHyphens(text, start, first, i + 1);
        int? year = null;
        i = ProseText.SkipBlanks(text, i);
        if (length == 4 && ProseText.At(text, i) == '年')
        {
            year = first;
            i = ProseText.SkipBlanks(text, i + 1);
            first = Number(text, ref i, out length);
            i = ProseText.SkipBlanks(text, i);
        }
        if (length is 0 or > 2 || ProseText.At(text, i) != '月')
            return null;
        var end = i + 1;
        i = ProseText.SkipBlanks(text, end);
        var day = Number(text, ref i, out length);
        if (length is 0 or > 2)
            return year is null || ProseText.IsOneOf(text, end, "份") ? null : new ProseDate(TextSpan.FromBounds(start, end), year, first, null, IsWhole: false);
        var mark = ProseText.SkipBlanks(text, i);
        return ProseText.IsOneOf(text, mark, "日号")
            ? new ProseDate(TextSpan.FromBounds(start, mark + 1), year, first, day, IsWhole: true)
            : new ProseDate(TextSpan.FromBounds(start, i), year, first, day, IsWhole: false);
    }

    private static ProseDate? ReadHyphens(string text, int start, int year, int i)
    {
        var month = Number(text, ref i, out var length);
        if (length != 2 || ProseText.At(text, i) != '-' || year is < 1900 or > 2100)
            return null;
        i++;
        var day = Number(text, ref i, out length);
        return length == 2 && !ProseText.IsOneOf(text, i, "-.") && !ProseText.IsLetter(ProseText.At(text, i)) ? new ProseDate(TextSpan.FromBounds(start, i), year, month, day, IsWhole: true) : null;
    }

    private static int Number(string text, ref int i, out int length)
    {
        var start = i;
        var number = 0;
        while (ProseText.IsDigitAt(text, i))
        {
            if (i - start < 8)
                number = (number * 10) + ProseText.DigitValue(text[i]);
            i++;
        }
        length = i - start;
        return number;
    }
}
