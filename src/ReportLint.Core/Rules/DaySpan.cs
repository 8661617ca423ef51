namespace ReportLint.Rules;

/// <summary>The days, the first and the last among them, on which something is the same.</summary>
internal readonly record struct DaySpan(DateTime First, DateTime Last)
{
    /// <summary>All days there are.</summary>
    public static DaySpan Always { get; } = new(DateTime.MinValue.Date, DateTime.MaxValue.Date);

    /// <summary>The days on which the question whether <paramref name="date"/> is still to come has the answer that it has on <paramref name="today"/>.</summary>
    public static DaySpan LikeToday(DateTime date, DateTime today) => date > today ? Always with { Last = date.Date.AddDays(-1) } : Always with { First = date.Date };

    /// <summary>The days in both.</summary>
    public DaySpan And(DaySpan other) => new(First > other.First ? First : other.First, Last < other.Last ? Last : other.Last);

    /// <summary>Whether <paramref name="day"/> is one of them.</summary>
    public bool Contains(DateTime day) => day >= First && day <= Last;
}
