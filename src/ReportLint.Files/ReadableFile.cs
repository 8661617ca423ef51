namespace ReportLint.Files;

/// <summary>Opens files to read them, and in no other way.</summary>
public static class ReadableFile
{
    /// <summary>The file <paramref name="path"/>, which others may go on to read, write and remove.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
