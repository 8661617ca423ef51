using System.Globalization;

namespace ReportLint.Options;

/// <summary>A day of the year, such as 03-31.</summary>
public readonly record struct MonthDay(int Month, int Day)
{
    /// <summary>Reads <c>MM-dd</c>.</summary>
    public static bool TryParse(string text, out MonthDay value)
    {
        // A leap year, so that 02-29 is one.
        var isDay = DateTime.TryParseExact("2020-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        value = new MonthDay(date.Month, date.Day);
        return isDay;
    }

    /// <summary>The date in <paramref name="year"/>; 29 February is the 28th where there is none.</summary>
    public DateTime In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)), 0, 0, 0, DateTimeKind.Unspecified);

    /// <inheritdoc/>
    public override string ToString() => $"{Month.ToString("00", CultureInfo.InvariantCulture)}-{Day.ToString("00", CultureInfo.InvariantCulture)}";
}
