using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace ReportLint.Analyzers.Hosting;

/// <summary>Finds out whether the compiler read a file as UTF-8 that isn't: U+FFFD stands for what it could not read, and the file's checksum is not that of the text.</summary>
internal static class LostBytes
{
    private const char Replacement = '\uFFFD';

    // 中 in GB18030, and a byte that occurs in no encoding of Chinese.
    private static readonly byte[] s_gb18030 = [0xD6, 0xD0];
    private static readonly byte[] s_garbage = [0xFF];

    /// <summary>Bytes that go wrong where the file's own did, and likely in the same way; null when the file is UTF-8.</summary>
    public static byte[]? Guess(RoslynText text, string content)
    {
        var first = content.IndexOf(Replacement);
        if (first < 0 || IsUtf8(text, content))
            return null;
        var readable = content.Substring(0, first);
        // In a Chinese text in GB18030 the very first Chinese character is wrong, and hardly any after it is right.
        var looksLikeGb18030 = readable.All(c => c < 0x80) && content.IndexOf(Replacement, first + 1) > 0;
        return [.. Encoding.UTF8.GetBytes(readable), .. looksLikeGb18030 ? s_gb18030 : s_garbage];
    }

    private static bool IsUtf8(RoslynText text, string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        using var hash = Create(text.ChecksumAlgorithm);
        var checksum = text.GetChecksum();
        return checksum.SequenceEqual(hash.ComputeHash(bytes)) || checksum.SequenceEqual(hash.ComputeHash([.. Encoding.UTF8.GetPreamble(), .. bytes]));
    }

    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "The compiler chose it; nothing is kept safe by it.")]
    private static HashAlgorithm Create(SourceHashAlgorithm algorithm) => algorithm == SourceHashAlgorithm.Sha256 ? SHA256.Create() : SHA1.Create();
}
