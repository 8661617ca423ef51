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
            return Hex(hash.ComputeHash(stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Hex(byte[] bytes)
    {
        const string Digits = "0123456789abcdef";
        var hex = new char[2 * bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
            (hex[2 * i], hex[(2 * i) + 1]) = (Digits[bytes[i] >> 4], Digits[bytes[i] & 0xF]);
        return new string(hex);
    }
}
