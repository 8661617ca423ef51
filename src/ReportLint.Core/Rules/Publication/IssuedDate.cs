using System.Globalization;
using ReportLint.Model;

namespace ReportLint.Rules.Publication;

/// <summary>Reads the day of publication.</summary>
internal static class IssuedDate
{
    /// <summary>The day, when the report states one and it exists; written 2022-01-25.</summary>
    public static DateTime? Of(Report report) =>
        DateTime.TryParseExact(report.Issued?.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
