namespace ReportLint.Files;

/// <summary>Tells reports by their names.</summary>
public static class ReportFolder
{
    /// <summary>Whether <paramref name="name"/> is that of a report.</summary>
    public static bool IsReport(string name) => name.EndsWith(ReportFileReader.Ending, StringComparison.Ordinal);

    /// <summary>Whether a <see cref="ReportSearch"/> would find the file that lies at <paramref name="path"/>, a relative name with <c>/</c>.</summary>
    public static bool Includes(string path)
    {
        var parts = path.Split('/');
        return IsReport(parts[parts.Length - 1]) && !parts.Take(parts.Length - 1).Any(ReportSearch.IsSkipped);
    }
}
