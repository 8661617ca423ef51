using System.Globalization;
using System.Security.Cryptography;
using ReportLint.Files.Output;

namespace ReportLint.Files;

/// <summary>What a file says, in short: two files with one hash say the same, whatever their times.</summary>
public static class FileHash
{
    /// <summary>The hash of the file <paramref name="path"/>; null when there is no such file, or it cannot be read.</summary>
    public static string? Of(string path)
    {
        if (OutputFiles.IsStream(path) || !File.Exists(path))
            return null;
        try
        {
            using var stream = ReadableFile.Open(path);
            using var hash = SHA256.Create();
            return string.Concat(hash.ComputeHash(stream).Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
