using System.Text;
using ReportLint.Configuration;
using ReportLint.Files.Unix;

namespace ReportLint.Files.Output;

/// <summary>Writes every file that a run writes, so that a reader sees the old content or the new, never half of it, and nothing is lost that isn't ours.</summary>
/// <remarks>
/// A file is written beside, flushed to the disk and renamed. Devices, pipes and sockets are written to. A link is followed as long as it stays in the repository;
/// mode and owner are kept. A file with several names (hard links), or of an owner to whom we cannot give the new one, is written over where it lies, with a whole
/// copy beside it until that is done.
/// </remarks>
/// <param name="workingFolder">The absolute name of the folder that stands for the repository of a file where there is none.</param>
public sealed class OutputFiles(string workingFolder)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly HashSet<string> _swept = new(FolderPaths.Comparer);

    /// <summary>The absolute name of a folder of which links must not lead out, whatever repository lies around; null: the file's repository.</summary>
    public string? Root { get; init; }

    /// <summary>Whether a power cut must not harm what was written. Off for what a build makes again by itself.</summary>
    public bool IsDurable { get; init; } = true;

    /// <summary>Whether <paramref name="path"/> leads to a device, a pipe or something else that keeps nothing, so that there is nothing to look for in it.</summary>
    public static bool IsStream(string path) => SystemPath.Is(path) || FileStatus.Of(path).Kind == FileKind.Stream;

    /// <summary>Writes <paramref name="text"/> as UTF-8; see <see cref="Write(string, byte[], OutputKind)"/>.</summary>
    /// <exception cref="IOException">The disk or we refused.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or file may not be written.</exception>
    public bool Write(string path, string text, OutputKind kind) => Write(path, s_utf8.GetBytes(text), kind);

    /// <summary>Writes a file, making folders as needed; one that already says so is left alone, with its time.</summary>
    /// <returns>Whether anything was written.</returns>
    /// <exception cref="IOException">The disk refused, or we did (<see cref="OutputRefusedException"/>).</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or file may not be written.</exception>
    public bool Write(string path, byte[] content, OutputKind kind)
    {
        if (SystemPath.Is(path))
        {
            WriteInto(path, content);
            return true;
        }
        var target = Follow(path);
        var status = FileStatus.Of(target);
        switch (status.Kind)
        {
            case FileKind.Folder:
                throw new OutputRefusedException(OutputRefusal.IsFolder);
            case FileKind.Stream:
                WriteInto(target, content);
                return true;
            case FileKind.None:
                Refuse(path, target, kind);
                Place(target, content, replaced: null, overwrites: true);
                return true;
            default:
                Refuse(path, target, kind);
                return Replace(target, content, status, kind);
        }
    }

    /// <summary>Writes what <paramref name="write"/> writes, however much it is, making folders as needed.</summary>
    /// <exception cref="IOException">The disk refused, or we did (<see cref="OutputRefusedException"/>).</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or file may not be written.</exception>
    public void Write(string path, Action<Stream> write, OutputKind kind)
    {
        if (SystemPath.Is(path))
        {
            WriteInto(path, write);
            return;
        }
        var target = Follow(path);
        var status = FileStatus.Of(target);
        if (status.Kind == FileKind.Folder)
            throw new OutputRefusedException(OutputRefusal.IsFolder);
        if (status.Kind == FileKind.Stream)
        {
            WriteInto(target, write);
            return;
        }
        Refuse(path, target, kind);
        if (status.Kind != FileKind.None && new FileInfo(target).IsReadOnly)
            throw new OutputRefusedException(OutputRefusal.ReadOnly);
        Place(target, write, status.Kind == FileKind.None ? null : status, overwrites: true);
    }

    /// <summary>Writes a report that isn't there yet.</summary>
    /// <exception cref="IOException">The disk refused, or there is such a file (<see cref="OutputRefusedException"/>).</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public void Create(string path, string text)
    {
        if (SystemPath.Is(path))
        {
            WriteInto(path, s_utf8.GetBytes(text));
            return;
        }
        var target = Follow(path);
        if (FileStatus.OfName(path).Kind != FileKind.None || FileStatus.Of(target).Kind != FileKind.None)
            throw new OutputRefusedException(OutputRefusal.Exists);
        Place(target, s_utf8.GetBytes(text), replaced: null, overwrites: false);
    }

    /// <summary>The file to which <paramref name="path"/> leads.</summary>
    /// <exception cref="OutputRefusedException">Out of the repository.</exception>
    private string Follow(string path)
    {
        var target = RealPath.Of(path);
        if (FolderPaths.Comparer.Equals(target, path) || RealPath.IsWithin(RealPath.Of(Root ?? Repository.FolderOf(path, workingFolder)), target))
            return target;
        throw new OutputRefusedException(OutputRefusal.LeadsOutside);
    }

    private static void Refuse(string path, string target, OutputKind kind)
    {
        if (kind != OutputKind.Report && (IsSource(path, kind) || IsSource(target, kind)))
            throw new OutputRefusedException(OutputRefusal.IsSource);
    }

    private static bool IsSource(string path, OutputKind kind) => Path.GetFileName(path) switch
    {
        var name when name.EndsWith(ReportFileReader.Ending, StringComparison.OrdinalIgnoreCase) => true,
        ".editorconfig" => true,
        Baseline.FileName => kind != OutputKind.Baseline,
        _ => false,
    };

    private bool Replace(string target, byte[] content, FileStatus status, OutputKind kind)
    {
        var file = new FileInfo(target);
        if (kind == OutputKind.Document || file.Length == content.Length)
        {
            var before = File.ReadAllBytes(target);
            if (before.SequenceEqual(content))
                return false;
            if (kind == OutputKind.Document && before.Length > 0 && !RenderedTitle.IsRendering(before, content))
                throw new OutputRefusedException(OutputRefusal.NotOurs);
        }
        if (file.IsReadOnly)
            throw new OutputRefusedException(OutputRefusal.ReadOnly);
        Place(target, content, status, overwrites: true);
        return true;
    }

    private void Place(string target, byte[] content, FileStatus? replaced, bool overwrites) =>
        Place(target, stream => stream.Write(content, 0, content.Length), replaced, overwrites);

    /// <summary>Puts a whole file in its place.</summary>
    private void Place(string target, Action<Stream> write, FileStatus? replaced, bool overwrites)
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
            stream.Flush(IsDurable);
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
        if (IsDurable && Path.DirectorySeparatorChar == '/')
            NativeFiles.FlushFolder(folder);
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
        stream.Flush(IsDurable);
    }

    /// <summary>Writes on from where a device, a pipe or an open file stands.</summary>
    private static void WriteInto(string path, byte[] content) => WriteInto(path, stream => stream.Write(content, 0, content.Length));

    private static void WriteInto(string path, Action<Stream> write)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, 1);
        if (stream.CanSeek && FileStatus.Of(path).Kind == FileKind.Regular)
            stream.Seek(0, SeekOrigin.End);
        write(stream);
        stream.Flush();
    }
}
