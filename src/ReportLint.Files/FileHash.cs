using System.Security.Cryptography;
using System.Text;
using ReportLint.Files.Unix;

namespace ReportLint.Files;

/// <summary>What a file says, in short: two files with one hash say the same, whatever their times.</summary>
public static class FileHash
{
    /// <summary>The hash of the file <paramref name="path"/>; null when there is no such file, or it cannot be read.</summary>
    public static string? Of(string path)
    {
        if (SystemPath.Is(path) || FileStatus.Of(path).Kind != FileKind.Regular)
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

    /// <summary>The hash of a text.</summary>
    public static string OfText(string text)
    {
#if NETSTANDARD2_0
        using var hash = SHA256.Create();
        return Hex(hash.ComputeHash(Encoding.UTF8.GetBytes(text)));
#else
        return Hex(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
#endif
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
