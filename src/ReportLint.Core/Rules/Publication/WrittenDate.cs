namespace ReportLint.Rules.Publication;

/// <summary>A day as prose writes it; the year or the day may be left out.</summary>
internal sealed record WrittenDate(long? Year, int Month, int? Day)
{
    private const int LeapYear = 2000;

    /// <summary>Whether there can be such a day.</summary>
    public bool IsPossible => Month is >= 1 and <= 12 && (Day ?? 1) >= 1 && (Day ?? 1) <= DateTime.DaysInMonth(Year is >= 1 and <= 9999 ? (int)Year : LeapYear, Month);
}
