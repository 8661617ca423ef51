namespace ReportLint.Files;

/// <summary>How names of files are compared.</summary>
internal static class FolderPaths
{
    /// <summary>Where folders are parted by \ (Windows), letter case in names means nothing.</summary>
    public static StringComparer Comparer { get; } = Path.DirectorySeparatorChar == '\\' ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
}
