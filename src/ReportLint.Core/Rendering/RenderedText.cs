using ReportLint.Model;

namespace ReportLint.Rendering;

/// <summary>A text that was rendered before and kept beside its report: <c>甲.txt</c> beside <c>甲.report.yaml</c>, which <c>reportlint render -o .</c> writes.</summary>
public static class RenderedText
{
    /// <summary>The ending of the file.</summary>
    public const string Ending = ".txt";

    /// <summary>The absolute name of the text that would be kept beside the report <paramref name="reportPath"/>; null when the report's name has not its ending.</summary>
    public static string? PathBeside(string reportPath) =>
        reportPath.EndsWith(Report.FileEnding, StringComparison.Ordinal) && reportPath.Length > Report.FileEnding.Length && reportPath[reportPath.Length - Report.FileEnding.Length - 1] != '/'
            ? reportPath.Substring(0, reportPath.Length - Report.FileEnding.Length) + Ending
            : null;
}
