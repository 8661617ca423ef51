using System.Diagnostics;
using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Cli.Output;

/// <summary>What took how long, for <c>check --timings</c>.</summary>
internal static class TimingTable
{
    private const decimal Thousand = 1000;
    private const int NameWidth = 14;
    private const int TimeWidth = 12;

    /// <summary>Writes <paramref name="timings"/> of a check of <paramref name="reports"/> reports to <paramref name="writer"/>, the longest first.</summary>
    public static void Write(RunTimings timings, int reports, TextWriter writer, Language language)
    {
        writer.WriteLine(CliMessages.TimingsTitle.With(Quantities.Of("report", reports, language)).ToString(language));
        foreach (var (name, ticks, _) in timings.Times)
        {
            var microseconds = ticks * Thousand * Thousand / Stopwatch.Frequency;
            writer.WriteLine(name.PadRight(NameWidth) + Format(microseconds / Thousand) + Format(microseconds / Math.Max(1, reports)));
        }
    }

    private static string Format(decimal value) => value.ToString("0.0", CultureInfo.InvariantCulture).PadLeft(TimeWidth);
}
