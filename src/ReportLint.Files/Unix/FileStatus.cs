using ReportLint.Files.Windows;

namespace ReportLint.Files.Unix;

/// <summary>What the system knows of a file besides its content, where the library has no word for it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Names">How many names it has (hard links); 0 where the system doesn't tell.</param>
/// <param name="Owner">The number of its owner; −1 where there are none.</param>
/// <param name="Group">The number of its group; −1 where there are none.</param>
/// <param name="Mode">Who may do what with it; −1 where there is no such thing.</param>
/// <param name="Identity">Which file it is.</param>
internal readonly record struct FileStatus(FileKind Kind, int Names, int Owner, int Group, int Mode, FileIdentity Identity)
{
    private const int TypeMask = 0xF000;
    private const int ModeMask = 0x0FFF;
    private const int TypeFolder = 0x4000;
    private const int TypeRegular = 0x8000;
    private const int TypeLink = 0xA000;

    /// <summary>The status of <paramref name="path"/>, or of what it leads to.</summary>
    public static FileStatus Of(string path) => Read(path, followsLinks: true);

    /// <summary>The status of <paramref name="path"/> itself, be it a link.</summary>
    public static FileStatus OfName(string path) => Read(path, followsLinks: false);

    private static FileStatus Read(string path, bool followsLinks)
    {
        try
        {
            if (HostSystem.IsLinux)
                return NativeFiles.LinuxStatus(path, followsLinks) ?? default;
            if (!HostSystem.IsWindows)
                return NativeFiles.UnixStatus(path, followsLinks) ?? default;
            if (File.Exists(path) && WindowsFiles.Status(path) is var (identity, names))
                return new FileStatus(FileKind.Regular, names, -1, -1, -1, identity);
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            // A system library without these functions.
        }
        return new FileStatus(Directory.Exists(path) ? FileKind.Folder : File.Exists(path) ? FileKind.Regular : FileKind.None, 0, -1, -1, -1, default);
    }

    /// <summary>The status that Unix tells.</summary>
    /// <param name="mode">Type and permissions in one number.</param>
    /// <param name="names">How many names it has.</param>
    /// <param name="owner">Its owner.</param>
    /// <param name="group">Its group.</param>
    /// <param name="identity">Which file it is.</param>
    public static FileStatus OfMode(int mode, int names, int owner, int group, FileIdentity identity) => new(KindOf(mode), names, owner, group, mode & ModeMask, identity);

    private static FileKind KindOf(int mode) => (mode & TypeMask) switch
    {
        TypeRegular => FileKind.Regular,
        TypeFolder => FileKind.Folder,
        TypeLink => FileKind.Link,
        _ => FileKind.Stream,
    };
}
