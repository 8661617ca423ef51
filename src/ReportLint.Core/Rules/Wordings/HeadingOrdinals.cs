namespace ReportLint.Rules.Wordings;

/// <summary>Follows （一）（二）（三） through the headings of one text, as they will be printed.</summary>
internal sealed class HeadingOrdinals
{
    private int _headings;
    private int _upper;
    private int _lower;

    /// <summary>Takes the next heading. Returns the ordinal that should stand there when its own does not fit, otherwise 0.</summary>
    /// <param name="level">Its level, 2 or 3.</param>
    /// <param name="number">Its number in brackets, or 0.</param>
    /// <param name="hasNumber">Whether it has any number of its own.</param>
    public int Take(int level, int number, bool hasNumber)
    {
        if (level >= 3)
            return Next(ref _lower, number);
        _lower = 0;
        _headings++;
        if (hasNumber || number > 0)
            return Next(ref _upper, number);
        // Without a number it is printed with that of its place.
        _upper = _headings;
        return 0;
    }

    /// <summary>A heading numbered in another way ends the sequence.</summary>
    private static int Next(ref int last, int number)
    {
        var expected = last > 0 && number > 0 && number != last + 1 ? last + 1 : 0;
        last = number;
        return expected;
    }
}
