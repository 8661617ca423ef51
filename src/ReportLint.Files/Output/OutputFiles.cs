using System.Text;
using ReportLint.Files.Unix;

namespace ReportLint.Files.Output;

/// <summary>Writes, replaces and removes every file that a run does, so that a reader sees the old content or the new, never half of it, and nothing is lost that isn't ours.</summary>
/// <remarks>
/// A file is written beside, flushed to the disk and renamed. Devices, pipes and sockets are written to. A link is followed as long as it stays in the repository;
/// mode and owner are kept. A file with several names (hard links), or of an owner to whom we cannot give the new one, is written over where it lies, with a whole
/// copy beside it until that is done.
/// </remarks>
/// <param name="workingFolder">The absolute name of the folder that stands for the repository of a file where there is none.</param>
public sealed class OutputFiles(string workingFolder)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The absolute name of a folder of which links must not lead out. It lies in its repository itself, links followed, unless <see cref="OwnsRoot"/>. Null: the repository.</summary>
    public string? Root { get; init; }

    /// <summary>Whether <see cref="Root"/> is ours, wherever links bring it: a cache of the user's, what a build makes.</summary>
    public bool OwnsRoot { get; init; }

    /// <summary>Whether a power cut must not harm what was written. Off for what is made again by itself.</summary>
    public bool IsDurable { get; init; } = true;

    /// <summary>What the run reads: only reports are written over reports.</summary>
    public OutputSources Sources { get; init; } = new();

    private OutputBounds Bounds => field ??= new OutputBounds(workingFolder, Root, OwnsRoot);

    private FilePlacement Placement => field ??= new FilePlacement(IsDurable);

    /// <summary>Whether <paramref name="path"/> leads to a device, a pipe or something else that keeps nothing, so that there is nothing to look for in it.</summary>
    public static bool IsStream(string path) => SystemPath.Is(path) || FileStatus.Of(path).Kind == FileKind.Stream;

    /// <summary>Whether <paramref name="path"/> leads nowhere where nothing is written.</summary>
    public bool IsWithinBounds(string path)
    {
        try
        {
            return Bounds.Follow(path).Length > 0;
        }
        catch (OutputRefusedException)
        {
            return false;
        }
    }

    /// <summary>The same run's files below a folder, which can be made again.</summary>
    /// <param name="root">See <see cref="Root"/>.</param>
    /// <param name="ownsRoot">See <see cref="OwnsRoot"/>.</param>
    public OutputFiles Below(string root, bool ownsRoot = false) => new(workingFolder) { Root = root, OwnsRoot = ownsRoot, IsDurable = false, Sources = Sources };

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
        if (Open(path, kind) is not var (target, status))
        {
            FilePlacement.WriteInto(path, Writer(content));
            return true;
        }
        if (status.Kind == FileKind.Regular && Holds(target, content, kind))
            return false;
        Place(target, Writer(content), status);
        return true;
    }

    /// <summary>Writes what <paramref name="write"/> writes, however much it is, making folders as needed.</summary>
    /// <exception cref="IOException">The disk refused, or we did (<see cref="OutputRefusedException"/>).</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or file may not be written.</exception>
    public void Write(string path, Action<Stream> write, OutputKind kind)
    {
        if (Open(path, kind) is var (target, status))
            Place(target, write, status);
        else
            FilePlacement.WriteInto(path, write);
    }

    /// <summary>Writes a report that isn't there yet.</summary>
    /// <exception cref="IOException">The disk refused, or there is such a file (<see cref="OutputRefusedException"/>).</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public void Create(string path, string text)
    {
        var content = s_utf8.GetBytes(text);
        if (SystemPath.Is(path))
        {
            FilePlacement.WriteInto(path, Writer(content));
            return;
        }
        var target = Bounds.Follow(path);
        if (FileStatus.OfName(path).Kind != FileKind.None || FileStatus.Of(target).Kind != FileKind.None)
            throw new OutputRefusedException(OutputRefusal.Exists);
        Placement.Place(target, Writer(content), replaced: null, overwrites: false);
    }

    /// <summary>Puts a folder in the place of the one at <paramref name="path"/>, or where none is; while it is written the old one stays. Whether the old one may go is for the caller to know.</summary>
    /// <param name="path">The folder's absolute name.</param>
    /// <param name="write">Writes its files, each to the stream that it gets for a name below the folder. The streams are closed for it.</param>
    /// <exception cref="IOException">The disk refused, or we did (<see cref="OutputRefusedException"/>).</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public void ReplaceFolder(string path, Action<Func<string, Stream>> write) => Placement.PlaceFolder(Bounds.Follow(path), write);

    /// <summary>Removes the file <paramref name="path"/>, or the link of that name, where there is one.</summary>
    /// <exception cref="IOException">The disk refused, or we did (<see cref="OutputRefusedException"/>).</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be removed.</exception>
    public void Delete(string path)
    {
        if (SystemPath.Is(path) || OutputSources.IsNameOfOne(Path.GetFileName(path), OutputKind.Listing))
            throw new OutputRefusedException(OutputRefusal.IsSource);
        var name = Path.Combine(Bounds.Follow(Path.GetDirectoryName(path)!), Path.GetFileName(path));
        if (FileStatus.OfName(name).Kind != FileKind.None)
            File.Delete(name);
    }

    private static Action<Stream> Writer(byte[] content) => stream => stream.Write(content, 0, content.Length);

    /// <summary>Where a file is to be written, and what lies there now; null where it is to be written into what <paramref name="path"/> names, a device or a pipe.</summary>
    /// <exception cref="OutputRefusedException">It is not to be written there.</exception>
    private (string Target, FileStatus Status)? Open(string path, OutputKind kind)
    {
        if (SystemPath.Is(path))
            return null;
        var target = Bounds.Follow(path);
        var status = FileStatus.Of(target);
        if (status.Kind == FileKind.Folder)
            throw new OutputRefusedException(OutputRefusal.IsFolder);
        if (status.Kind == FileKind.Stream)
            return null;
        if (kind != OutputKind.Report && (OutputSources.IsNameOfOne(Path.GetFileName(path), kind) || OutputSources.IsNameOfOne(Path.GetFileName(target), kind)
            || (status.Kind == FileKind.Regular && Sources.Contain(target, status, kind, workingFolder))))
        {
            throw new OutputRefusedException(OutputRefusal.IsSource);
        }
        return (target, status);
    }

    /// <summary>Whether a file says so already.</summary>
    /// <exception cref="OutputRefusedException">It is somebody else's.</exception>
    private static bool Holds(string target, byte[] content, OutputKind kind)
    {
        if (kind != OutputKind.Document && new FileInfo(target).Length != content.Length)
            return false;
        var before = File.ReadAllBytes(target);
        if (before.SequenceEqual(content))
            return true;
        return kind != OutputKind.Document || before.Length == 0 || RenderedTitle.IsRendering(before, content) ? false : throw new OutputRefusedException(OutputRefusal.NotOurs);
    }

    private void Place(string target, Action<Stream> write, FileStatus status)
    {
        if (status.Kind != FileKind.None && new FileInfo(target).IsReadOnly)
            throw new OutputRefusedException(OutputRefusal.ReadOnly);
        Placement.Place(target, write, status.Kind == FileKind.None ? null : status, overwrites: true);
    }
}
