using System.Globalization;

namespace ReportLint.Globs;

/// <summary>A range of whole numbers in a glob: <c>{1..12}</c>, <c>{-3..3}</c>.</summary>
internal sealed class GlobNumberRange
{
    /// <summary>The longest number that is read: a sign and <see cref="MaxDigits"/> digits.</summary>
    public const int MaxLength = MaxDigits + 1;

    // All numbers of that many digits fit a long.
    private const int MaxDigits = 18;

    private readonly long _first;
    private readonly long _last;

    private GlobNumberRange(long first, long last)
    {
        _first = first;
        _last = last;
    }

    /// <summary>The range that stands between two braces; null when it isn't one, or its first number isn't less than its second.</summary>
    public static GlobNumberRange? Read(string glob, int openBrace, int closeBrace)
    {
        var text = glob.Substring(openBrace + 1, closeBrace - openBrace - 1);
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots > 0 && Number(text.Substring(0, dots)) is { } first && Number(text.Substring(dots + 2)) is { } last && first < last
            ? new GlobNumberRange(first, last)
            : null;
    }

    /// <summary>The ends of all numbers of the range that begin at <paramref name="start"/> of a path: of 12 also that of 1.</summary>
    public IEnumerable<int> Ends(string path, int start)
    {
        var negative = start < path.Length && path[start] == '-';
        var firstDigit = negative ? start + 1 : start;
        long magnitude = 0;
        for (var i = firstDigit; i < path.Length && i - firstDigit < MaxDigits && path[i] is >= '0' and <= '9'; i++)
        {
            magnitude = (magnitude * 10) + (path[i] - '0');
            var number = negative ? -magnitude : magnitude;
            if (number >= _first && number <= _last && !(negative && magnitude == 0))
                yield return i + 1;
            // No number but 0 itself begins with 0.
            if (magnitude == 0)
                yield break;
        }
    }

    private static long? Number(string text)
    {
        var digits = text.Length > 0 && text[0] == '-' ? text.Substring(1) : text;
        return digits.Length is > 0 and <= MaxDigits && digits.All(c => c is >= '0' and <= '9')
            ? long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
            : null;
    }
}
