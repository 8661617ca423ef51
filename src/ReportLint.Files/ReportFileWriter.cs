using System.Text;
using ReportLint.Text;

namespace ReportLint.Files;

/// <summary>Puts a new text in the place of a file that was read before, as carefully as if it were someone's only copy.</summary>
public static class ReportFileWriter
{
    private const string ByteOrderMark = "\uFEFF";
    private const int ByteOrderMarkLength = 3;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Replaces the file <paramref name="original"/> by <paramref name="text"/>. A byte order mark stays, a link keeps pointing where it does, the file's mode is kept.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static ReplaceOutcome Replace(SourceText original, string text)
    {
        if (original.Defect is not null || !File.Exists(original.FullPath))
            return ReplaceOutcome.ChangedMeanwhile;
        var path = Target(original.FullPath);
        if (File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
            return ReplaceOutcome.ReadOnly;
        var bytes = File.ReadAllBytes(path);
        var plain = s_utf8.GetBytes(original.Content);
        var hasMark = IsMarked(bytes);
        if (!bytes.Skip(hasMark ? ByteOrderMarkLength : 0).SequenceEqual(plain))
            return ReplaceOutcome.ChangedMeanwhile;
        AtomicFile.Write(path, hasMark ? ByteOrderMark + text : text);
        return ReplaceOutcome.Replaced;
    }

    /// <summary>Whether the file begins with a byte order mark, which a <see cref="SourceText"/> does not show.</summary>
    public static bool HasByteOrderMark(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var head = new byte[ByteOrderMarkLength];
        var count = stream.Read(head, 0, head.Length);
        return count == head.Length && IsMarked(head);
    }

    private static bool IsMarked(byte[] bytes) => bytes.Length >= ByteOrderMarkLength && (bytes[0], bytes[1], bytes[2]) == (0xEF, 0xBB, 0xBF);

    private static string Target(string path)
    {
#if NETSTANDARD2_0
        return path;
#else
        return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
#endif
    }
}
