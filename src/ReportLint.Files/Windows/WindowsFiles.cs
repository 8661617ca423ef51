using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ReportLint.Files.Windows;

/// <summary>The few functions of Windows that the library does not offer.</summary>
internal static class WindowsFiles
{
    // BY_HANDLE_FILE_INFORMATION.
    private const int InformationLength = 52;
    private const int VolumeOffset = 28;
    private const int NamesOffset = 40;
    private const int HighIndexOffset = 44;
    private const int LowIndexOffset = 48;
    private const int BitsOfHalf = 32;

    /// <summary>Which file <paramref name="path"/> is and how many names it has; null where the system doesn't tell.</summary>
    public static (FileIdentity Identity, int Names)? Status(string path)
    {
        try
        {
            using var stream = ReadableFile.Open(path);
            var information = new byte[InformationLength];
            return GetFileInformationByHandle(stream.SafeFileHandle, information)
                ? (new FileIdentity(BitConverter.ToUInt32(information, VolumeOffset), ((long)BitConverter.ToUInt32(information, HighIndexOffset) << BitsOfHalf) | BitConverter.ToUInt32(information, LowIndexOffset)),
                    BitConverter.ToInt32(information, NamesOffset))
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    [DllImport("kernel32"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool GetFileInformationByHandle(SafeFileHandle file, byte[] information);
}
