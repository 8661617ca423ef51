namespace ReportLint.Rendering;

/// <summary>A text that was rendered before and kept beside its report: <c>甲.txt</c> beside <c>甲.report.yaml</c>, which <c>reportlint render -o .</c> writes.</summary>
public static class RenderedText
{
    /// <summary>The ending of the file.</summary>
    public const string Ending = ".txt";

    private const string ReportEnding = ".report.yaml";

    /// <summary>The absolute name of the text that would be kept beside the report <paramref name="reportPath"/>; null when the report's name has not its ending.</summary>
    public static string? PathBeside(string reportPath) =>
        reportPath.EndsWith(ReportEnding, StringComparison.Ordinal) && reportPath.Length > ReportEnding.Length && reportPath[reportPath.Length - ReportEnding.Length - 1] != '/'
            ? reportPath.Substring(0, reportPath.Length - ReportEnding.Length) + Ending
            : null;
}
