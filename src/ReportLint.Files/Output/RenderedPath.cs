using System.Text;

namespace ReportLint.Files.Output;

/// <summary>Where a rendered report is written: below the output folder, whatever the report file is called.</summary>
public static class RenderedPath
{
    private static readonly char[] s_unsafe = ['<', '>', ':', '"', '|', '?', '*', '\\', '/'];

    /// <summary>The path below the output folder for the report at <paramref name="reportPath"/>.</summary>
    /// <param name="reportPath">The report's path relative to the project, or any path.</param>
    /// <param name="extension">The ending of the rendered file, with its dot.</param>
    /// <returns>A relative path without <c>..</c>, drive or root.</returns>
    public static string For(string reportPath, string extension)
    {
        var parts = reportPath.Split('/', '\\').Where(part => part.Length > 0 && part is not ("." or "..")).Select(Safe).ToList();
        if (parts.Count == 0)
            parts.Add("report");
        var name = parts[parts.Count - 1];
        if (name.EndsWith(ReportFileReader.Ending, StringComparison.OrdinalIgnoreCase) && name.Length > ReportFileReader.Ending.Length)
            name = name.Substring(0, name.Length - ReportFileReader.Ending.Length);
        parts[parts.Count - 1] = name + extension;
        return Path.Combine([.. parts]);
    }

    private static string Safe(string part)
    {
        var builder = new StringBuilder(part.Length);
        foreach (var c in part)
            builder.Append(char.IsControl(c) || Array.IndexOf(s_unsafe, c) >= 0 ? '_' : c);
        // Windows drops dots and blanks at the end of a name.
        var safe = builder.ToString().TrimEnd('.', ' ');
        return safe.Length == 0 ? "_" : safe;
    }
}
