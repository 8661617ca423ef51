using System.Text;

namespace ReportLint.Files.Output;

/// <summary>Where a rendered report is written: below the output folder, whatever the report file is called.</summary>
public static class RenderedPath
{
    private static readonly char[] s_unsafe = ['<', '>', ':', '"', '|', '?', '*', '\\', '/'];

    private const int NumberedDevice = 4;

    private static readonly HashSet<string> s_devices = new(["CON", "PRN", "AUX", "NUL"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> s_numberedDevices = new(["COM", "LPT"], StringComparer.OrdinalIgnoreCase);

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

    /// <summary>Whether Windows takes a name for that of a device, whatever its ending is: CON, con.txt, COM1.</summary>
    private static bool IsDevice(string name)
    {
        var stem = name.Split('.')[0].TrimEnd(' ');
        return s_devices.Contains(stem) || (stem.Length == NumberedDevice && s_numberedDevices.Contains(stem.Substring(0, NumberedDevice - 1)) && stem[NumberedDevice - 1] is >= '1' and <= '9');
    }

    private static string Safe(string part)
    {
        var builder = new StringBuilder(part.Length);
        foreach (var c in part)
            builder.Append(char.IsControl(c) || Array.IndexOf(s_unsafe, c) >= 0 ? '_' : c);
        // Windows drops dots and blanks at the end of a name.
        var safe = builder.ToString().TrimEnd('.', ' ');
        return safe.Length == 0 ? "_" : IsDevice(safe) ? "_" + safe : safe;
    }
}
