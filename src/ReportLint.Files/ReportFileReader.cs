using ReportLint.Model;
using ReportLint.Text;

namespace ReportLint.Files;

/// <summary>Reads files as the core wants them: what cannot be read becomes a text with a defect, never an exception, and never more than the limit is read.</summary>
public static class ReportFileReader
{
    /// <summary>The ending of report files.</summary>
    public const string Ending = Report.FileEnding;

    private const int SmallFile = 16 * 1024;

    /// <summary>Reads the file <paramref name="fullPath"/>.</summary>
    /// <param name="fullPath">Its absolute name.</param>
    /// <param name="displayPath">Its name in messages.</param>
    public static SourceText Read(string fullPath, string displayPath)
    {
        if (Directory.Exists(fullPath))
            return SourceText.Folder(displayPath, fullPath);
        try
        {
            using var stream = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return stream.CanSeek && stream.Length > SourceText.MaxBytes
                ? SourceText.TooLarge(displayPath, stream.Length, fullPath)
                : SourceText.FromBytes(displayPath, ReadUpToLimit(stream), fullPath);
        }
        catch (UnauthorizedAccessException)
        {
            return SourceText.AccessDenied(displayPath, fullPath);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return SourceText.Missing(displayPath, fullPath);
        }
        catch (IOException exception)
        {
            return SourceText.Unreadable(displayPath, exception.Message, fullPath);
        }
    }

    /// <summary>All bytes, or one more than the limit, which the core then refuses. The length that the file system tells is only a hint: a device has none.</summary>
    private static byte[] ReadUpToLimit(FileStream stream)
    {
        var buffer = new byte[stream.CanSeek ? (int)stream.Length + 1 : SmallFile];
        var count = 0;
        int read;
        while ((read = stream.Read(buffer, count, buffer.Length - count)) > 0)
        {
            count += read;
            if (count > SourceText.MaxBytes)
                break;
            if (count == buffer.Length)
                Array.Resize(ref buffer, Math.Min((buffer.Length * 2) + SmallFile, SourceText.MaxBytes + 1));
        }
        Array.Resize(ref buffer, count);
        return buffer;
    }
}
