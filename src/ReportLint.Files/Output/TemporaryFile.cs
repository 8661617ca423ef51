using System.Globalization;
using ReportLint.Files.Unix;

namespace ReportLint.Files.Output;

/// <summary>The file beside another that is written before it takes the other's place.</summary>
/// <remarks>Its name is short, whatever the other's, so that a name may be as long as the file system allows; it has no report's ending, and is recognised when a run was killed and left it.</remarks>
internal static class TemporaryFile
{
    private const string Beginning = ".reportlint-";
    private const string Ending = ".tmp";
    private const int Digits = 16;

    /// <summary>A new name in <paramref name="folder"/>.</summary>
    public static string NameIn(string folder) => Path.Combine(folder, Beginning + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture).Substring(0, Digits) + Ending);

    /// <summary>Whether <paramref name="name"/> is that of a temporary file.</summary>
    public static bool IsOne(string name) =>
        name.Length == Beginning.Length + Digits + Ending.Length && name.StartsWith(Beginning, StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal)
        && name.Substring(Beginning.Length, Digits).All(digit => digit is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    /// <summary>Removes what killed runs left in <paramref name="folder"/>. A file that a run still writes is locked, and stays.</summary>
    public static void Sweep(string folder)
    {
        foreach (var path in Find(folder).Where(path => IsOne(Path.GetFileName(path)) && FileStatus.OfName(path).Kind == FileKind.Regular))
        {
            try
            {
                new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose).Dispose();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // In use, or somebody else's: it is in nobody's way.
            }
        }
    }

    private static string[] Find(string folder)
    {
        try
        {
            return Directory.GetFiles(folder, Beginning + "*" + Ending);
        }
        catch (UnauthorizedAccessException)
        {
            // A folder that may be written to and not listed.
            return [];
        }
    }
}
