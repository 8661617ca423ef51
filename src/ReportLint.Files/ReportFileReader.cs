using ReportLint.Files.Unix;
using ReportLint.Model;
using ReportLint.Text;

namespace ReportLint.Files;

/// <summary>Reads files as the core wants them: what cannot be read becomes a text with a defect, never an exception, and never more than the limit is read.</summary>
public static class ReportFileReader
{
    /// <summary>The ending of report files.</summary>
    public const string Ending = Report.FileEnding;

    private const int SmallFile = 16 * 1024;

    /// <summary>Reads the file <paramref name="fullPath"/>. A link is followed as long as it stays in the repository of the file; devices and pipes are not read, but for those that the system itself names (<c>/dev/stdin</c>).</summary>
    /// <param name="fullPath">Its absolute name.</param>
    /// <param name="displayPath">Its name in messages.</param>
    /// <param name="workingFolder">The absolute name of the folder that stands for the repository where there is none; null: the file's own.</param>
    public static SourceText Read(string fullPath, string displayPath, string? workingFolder = null)
    {
        if (Directory.Exists(fullPath))
            return SourceText.Folder(displayPath, fullPath);
        try
        {
            if (Problem(fullPath, workingFolder) is { } problem)
                return SourceText.Unreadable(displayPath, problem, fullPath);
            using var stream = ReadableFile.Open(fullPath);
            return stream.CanSeek && stream.Length > SourceText.MaxBytes
                ? SourceText.TooLarge(displayPath, stream.Length, fullPath)
                : SourceText.FromBytes(displayPath, ReadUpToLimit(stream), fullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return SystemFailure.KindOf(exception) switch
            {
                FileProblem.Denied => SourceText.AccessDenied(displayPath, fullPath),
                FileProblem.Missing or FileProblem.MissingFolder => SourceText.Missing(displayPath, fullPath),
                var kind => SourceText.Unreadable(displayPath, kind, fullPath, exception.Message),
            };
        }
    }

    /// <summary>Why the file <paramref name="fullPath"/> is not to be opened at all; null when it may be.</summary>
    /// <param name="fullPath">Its absolute name.</param>
    /// <param name="workingFolder">See <see cref="Read"/>.</param>
    /// <exception cref="IOException">Its links lead in a circle.</exception>
    public static FileProblem? Problem(string fullPath, string? workingFolder)
    {
        var path = fullPath.Replace('/', Path.DirectorySeparatorChar);
        if (SystemPath.Is(path))
            return null;
        var real = RealPath.Of(path);
        if (!FolderPaths.Comparer.Equals(real, path) && !RealPath.IsWithin(RealPath.Of(Repository.FolderOf(path, workingFolder ?? Path.GetDirectoryName(path)!)), real))
            return FileProblem.LeadsOutside;
        return FileStatus.Of(real).Kind == FileKind.Stream ? FileProblem.NotAFile : null;
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
