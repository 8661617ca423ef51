using System.Runtime.InteropServices;
using System.Text;

namespace ReportLint.Files.Unix;

/// <summary>The few functions of Unix that the library does not offer. Names go to them as UTF-8.</summary>
internal static class NativeFiles
{
    private const string C = "libc";
    private const string Runtime = "libSystem.Native";

    // linux/stat.h: the layout of statx is the same on every processor.
    private const int CurrentFolder = -100;
    private const int NoFollow = 0x100;
    private const uint BasicStatus = 0x7FF;
    private const int StatusLength = 256;
    private const int NamesOffset = 16;
    private const int OwnerOffset = 20;
    private const int GroupOffset = 24;
    private const int ModeOffset = 28;
    private const int InodeOffset = 32;
    private const int MajorDeviceOffset = 136;
    private const int MinorDeviceOffset = 140;
    private const int BitsOfHalf = 32;

    // The runtime's own status: flags, mode, owner, group, then what is not needed here.
    private const int RuntimeModeOffset = 4;
    private const int RuntimeOwnerOffset = 8;
    private const int RuntimeGroupOffset = 12;
    private const int RuntimeDeviceOffset = 88;
    private const int RuntimeInodeOffset = 104;

    private const int LongestPath = 4096;

    // fcntl.h: the same on Linux and macOS.
    private const int GetDescriptorFlags = 1;
    private const int CloseOnExec = 1;

    /// <summary>The status of a file; null when there is none.</summary>
    public static FileStatus? LinuxStatus(string path, bool followsLinks)
    {
        var status = new byte[StatusLength];
        if (statx(CurrentFolder, Name(path), followsLinks ? 0 : NoFollow, BasicStatus, status) != 0)
            return null;
        var identity = new FileIdentity(((long)BitConverter.ToUInt32(status, MajorDeviceOffset) << BitsOfHalf) | BitConverter.ToUInt32(status, MinorDeviceOffset), BitConverter.ToInt64(status, InodeOffset));
        return FileStatus.OfMode(BitConverter.ToUInt16(status, ModeOffset), BitConverter.ToInt32(status, NamesOffset), BitConverter.ToInt32(status, OwnerOffset), BitConverter.ToInt32(status, GroupOffset), identity);
    }

    /// <summary>The same without the number of names; null when there is none.</summary>
    public static FileStatus? UnixStatus(string path, bool followsLinks)
    {
        var status = new byte[StatusLength];
        if ((followsLinks ? SystemNative_Stat(Name(path), status) : SystemNative_LStat(Name(path), status)) != 0)
            return null;
        var identity = new FileIdentity(BitConverter.ToInt64(status, RuntimeDeviceOffset), BitConverter.ToInt64(status, RuntimeInodeOffset));
        return FileStatus.OfMode(BitConverter.ToInt32(status, RuntimeModeOffset), names: 0, BitConverter.ToInt32(status, RuntimeOwnerOffset), BitConverter.ToInt32(status, RuntimeGroupOffset), identity);
    }

    /// <summary>The name of <paramref name="path"/> without any link in it; null when there is no such file.</summary>
    public static string? RealPath(string path)
    {
        var resolved = new byte[LongestPath + 1];
        return realpath(Name(path), resolved) == IntPtr.Zero ? null : Encoding.UTF8.GetString(resolved, 0, Array.IndexOf(resolved, (byte)0));
    }

    /// <summary>What the link <paramref name="path"/> says; null when it is none.</summary>
    public static string? ReadLink(string path)
    {
        var target = new byte[LongestPath];
        var length = (int)readlink(Name(path), target, (IntPtr)target.Length);
        return length < 0 ? null : Encoding.UTF8.GetString(target, 0, length);
    }

    /// <summary>Gives a file to an owner and a group.</summary>
    /// <returns>Whether the system allowed it.</returns>
    public static bool ChangeOwner(string path, int owner, int group) => chown(Name(path), owner, group) == 0;

    /// <summary>Says who may do what with a file.</summary>
    public static void ChangeMode(string path, int mode) => _ = chmod(Name(path), mode);

    /// <summary>Has the names of a folder written to the disk, where the system can.</summary>
    public static void FlushFolder(string path)
    {
        var file = open(Name(path), 0);
        if (file < 0)
            return;
        _ = fsync(file);
        _ = close(file);
    }

    /// <summary>Whether the open file <paramref name="number"/> is one that a program keeps when it starts another, as those are that were there when it was started itself: the runtime opens its own otherwise.</summary>
    public static bool OutlivesStart(int number)
    {
        var flags = fcntl(number, GetDescriptorFlags);
        return flags >= 0 && (flags & CloseOnExec) == 0;
    }

    private static byte[] Name(string path) => Encoding.UTF8.GetBytes(path + "\0");

    [DllImport(C), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int statx(int folder, byte[] path, int flags, uint mask, byte[] status);

    [DllImport(C), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr realpath(byte[] path, byte[] resolved);

    [DllImport(C), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr readlink(byte[] path, byte[] target, IntPtr length);

    [DllImport(C), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int chown(byte[] path, int owner, int group);

    [DllImport(C), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int chmod(byte[] path, int mode);

    [DllImport(C), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int open(byte[] path, int flags);

    [DllImport(C), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int fcntl(int file, int command);

    [DllImport(C), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int fsync(int file);

    [DllImport(C), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int close(int file);

    [DllImport(Runtime), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SystemNative_Stat(byte[] path, byte[] status);

    [DllImport(Runtime), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SystemNative_LStat(byte[] path, byte[] status);
}
