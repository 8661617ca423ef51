using System.Text;
using ReportLint.Text;

namespace ReportLint.Files.Output;

/// <summary>Puts a new text in the place of a file that was read before, as carefully as if it were someone's only copy.</summary>
/// <param name="outputs">Where the run writes.</param>
public sealed class ReportFileWriter(OutputFiles outputs)
{
    private const string ByteOrderMark = "\uFEFF";
    private const int ByteOrderMarkLength = 3;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Replaces the file <paramref name="original"/> by <paramref name="text"/>. A byte order mark stays.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public ReplaceOutcome Replace(SourceText original, string text)
    {
        if (original.Defect is not null || !File.Exists(original.FullPath))
            return ReplaceOutcome.ChangedMeanwhile;
        var path = original.FullPath.Replace('/', Path.DirectorySeparatorChar);
        if (File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
            return ReplaceOutcome.ReadOnly;
        var bytes = File.ReadAllBytes(path);
        var plain = s_utf8.GetBytes(original.Content);
        var hasMark = IsMarked(bytes);
        if (!bytes.Skip(hasMark ? ByteOrderMarkLength : 0).SequenceEqual(plain))
            return ReplaceOutcome.ChangedMeanwhile;
        outputs.Write(path, hasMark ? ByteOrderMark + text : text, OutputKind.Report);
        return ReplaceOutcome.Replaced;
    }

    /// <summary>Whether the file begins with a byte order mark, which a <see cref="SourceText"/> does not show.</summary>
    public static bool HasByteOrderMark(string path)
    {
        using var stream = ReadableFile.Open(path);
        var head = new byte[ByteOrderMarkLength];
        var count = stream.Read(head, 0, head.Length);
        return count == head.Length && IsMarked(head);
    }

    private static bool IsMarked(byte[] bytes) => bytes.Length >= ByteOrderMarkLength && (bytes[0], bytes[1], bytes[2]) == (0xEF, 0xBB, 0xBF);
}
