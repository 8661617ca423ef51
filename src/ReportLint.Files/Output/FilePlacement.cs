using ReportLint.Files.Unix;

namespace ReportLint.Files.Output;

/// <summary>Puts whole files in their places: written beside, flushed and renamed.</summary>
/// <param name="isDurable">Whether a power cut must not harm what was written.</param>
internal sealed class FilePlacement(bool isDurable)
{
    private readonly HashSet<string> _swept = new(FolderPaths.Comparer);

    /// <summary>Puts a file in its place, making folders as needed.</summary>
    /// <param name="target">Its absolute name, without links.</param>
    /// <param name="write">Writes its content.</param>
    /// <param name="replaced">The status of the file that lies there; null when none does.</param>
    /// <param name="overwrites">Whether a file that came there in the meantime is written over.</param>
    public void Place(string target, Action<Stream> write, FileStatus? replaced, bool overwrites)
    {
        var folder = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(folder);
        if (_swept.Add(folder))
            TemporaryFile.Sweep(folder);
        var beside = TemporaryFile.NameIn(folder);
        try
        {
            // Locked until it has its name, so that nobody takes it for one that was left.
            using var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
            write(stream);
            stream.Flush(isDurable);
            if (replaced is { } status && !TakesOver(beside, status))
                WriteOver(target, stream);
            else
                Rename(stream, beside, target, replaced is not null, overwrites);
        }
        finally
        {
            if (File.Exists(beside))
                File.Delete(beside);
        }
        Flush(folder);
    }

    /// <summary>Puts a folder in the place of another, or where none is; while it is written the old one stays.</summary>
    /// <param name="target">Its absolute name, without links.</param>
    /// <param name="write">Writes its files, each to the stream that it gets for a name below the folder. The streams are closed for it.</param>
    public void PlaceFolder(string target, Action<Func<string, Stream>> write)
    {
        var parent = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(parent);
        var (beside, old) = (TemporaryFile.NameIn(parent), TemporaryFile.NameIn(parent));
        try
        {
            Directory.CreateDirectory(beside);
            Fill(beside, write);
            if (Directory.Exists(target))
                Directory.Move(target, old);
            Directory.Move(beside, target);
        }
        finally
        {
            Remove(beside);
            Remove(old);
        }
        Flush(parent);
    }

    /// <summary>Writes on from where a device, a pipe or an open file stands.</summary>
    public static void WriteInto(string path, Action<Stream> write)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, 1);
        if (stream.CanSeek && FileStatus.Of(path).Kind == FileKind.Regular)
            stream.Seek(0, SeekOrigin.End);
        write(stream);
        stream.Flush();
    }

    private void Fill(string folder, Action<Func<string, Stream>> write)
    {
        var open = new List<FileStream>();
        try
        {
            write(name =>
            {
                var path = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                var stream = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
                open.Add(stream);
                return stream;
            });
            foreach (var stream in open)
                stream.Flush(isDurable);
        }
        finally
        {
            foreach (var stream in open)
                stream.Dispose();
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    /// <summary>Gives the file <paramref name="beside"/> the owner and the mode of the one that it replaces; false where that cannot be.</summary>
    private static bool TakesOver(string beside, FileStatus status)
    {
        if (status.Names > 1)
            return false;
        var ours = FileStatus.Of(beside);
        if ((ours.Owner, ours.Group) != (status.Owner, status.Group) && !NativeFiles.ChangeOwner(beside, status.Owner, status.Group))
            return false;
        if (status.Mode >= 0)
            NativeFiles.ChangeMode(beside, status.Mode);
        return true;
    }

    private static void Rename(FileStream stream, string beside, string target, bool replaces, bool overwrites)
    {
        if (Path.DirectorySeparatorChar == '\\')
            stream.Dispose();
        if (replaces && (Path.DirectorySeparatorChar == '\\' || !HasOverwritingMove))
        {
            File.Replace(beside, target, destinationBackupFileName: null);
            return;
        }
        try
        {
#if NETSTANDARD2_0
            File.Move(beside, target);
#else
            File.Move(beside, target, overwrites);
#endif
        }
        catch (IOException) when (!overwrites && File.Exists(target))
        {
            throw new OutputRefusedException(OutputRefusal.Exists);
        }
    }

    private static bool HasOverwritingMove =>
#if NETSTANDARD2_0
        false;
#else
        true;
#endif

    private void WriteOver(string target, FileStream content)
    {
        using var stream = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.Read, 1);
        content.Position = 0;
        content.CopyTo(stream);
        stream.SetLength(content.Length);
        stream.Flush(isDurable);
    }

    private void Flush(string folder)
    {
        if (isDurable && Path.DirectorySeparatorChar == '/')
            NativeFiles.FlushFolder(folder);
    }
}
