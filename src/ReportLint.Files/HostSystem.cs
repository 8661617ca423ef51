#if NETSTANDARD2_0
using System.Runtime.InteropServices;
#endif

namespace ReportLint.Files;

/// <summary>The operating system that this runs on.</summary>
internal static class HostSystem
{
#if NETSTANDARD2_0
    /// <summary>Whether it is Windows.</summary>
    public static bool IsWindows => RuntimeInformation.IsOSPlatform(OSPlatform.Windows);

    /// <summary>Whether it is Linux.</summary>
    public static bool IsLinux => RuntimeInformation.IsOSPlatform(OSPlatform.Linux);

    /// <summary>Whether it is macOS.</summary>
    public static bool IsMac => RuntimeInformation.IsOSPlatform(OSPlatform.OSX);
#else
    /// <summary>Whether it is Windows.</summary>
    public static bool IsWindows => OperatingSystem.IsWindows();

    /// <summary>Whether it is Linux.</summary>
    public static bool IsLinux => OperatingSystem.IsLinux();

    /// <summary>Whether it is macOS.</summary>
    public static bool IsMac => OperatingSystem.IsMacOS();
#endif
}
