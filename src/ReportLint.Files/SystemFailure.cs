using ReportLint.Diagnostics;
using ReportLint.Files.Output;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Files;

/// <summary>Puts what the operating system says into the user's words: by kind, since the system speaks another language.</summary>
public static class SystemFailure
{
    private const int WindowsFacility = unchecked((int)0x80070000);

    /// <summary>Why a file could not be read or written, in words.</summary>
    /// <param name="exception">What reading or writing threw.</param>
    public static ILocalizable Describe(Exception exception) => exception is OutputRefusedException { Refusal: var refusal }
        ? OutputRefusals.Describe(refusal)
        : FileProblems.Describe(KindOf(exception), exception.Message);

    /// <summary>The same as a kind.</summary>
    public static FileProblem KindOf(Exception exception) => exception switch
    {
        OutputRefusedException { Refusal: OutputRefusal.LeadsOutside } => FileProblem.LeadsOutside,
        OutputRefusedException { Refusal: OutputRefusal.LinksInCircle } => FileProblem.LinksInCircle,
        UnauthorizedAccessException => FileProblem.Denied,
        FileNotFoundException => FileProblem.Missing,
        DirectoryNotFoundException => FileProblem.MissingFolder,
        PathTooLongException => FileProblem.NameTooLong,
        IOException when HostSystem.IsWindows => Windows(exception.HResult - WindowsFacility),
        IOException => Unix(exception.HResult),
        _ => FileProblem.Unknown,
    };

    private static FileProblem Windows(int code) => code switch
    {
        3 => FileProblem.MissingFolder,
        5 => FileProblem.Denied,
        19 => FileProblem.ReadOnlySystem,
        32 or 33 => FileProblem.InUse,
        39 or 112 => FileProblem.DiskFull,
        109 or 232 => FileProblem.ReaderGone,
        206 => FileProblem.NameTooLong,
        267 => FileProblem.NotAFolder,
        1117 or 1167 => FileProblem.DeviceFailed,
        1921 => FileProblem.LinksInCircle,
        _ => FileProblem.Unknown,
    };

    /// <summary>By the numbers that Linux and macOS share, and those in which they differ.</summary>
    private static FileProblem Unix(int code)
    {
        var isMac = HostSystem.IsMac;
        return code switch
        {
            1 or 13 => FileProblem.Denied,
            2 => FileProblem.Missing,
            5 or 6 or 19 => FileProblem.DeviceFailed,
            20 => FileProblem.NotAFolder,
            21 => FileProblem.IsFolder,
            23 or 24 => FileProblem.TooManyOpen,
            26 => FileProblem.InUse,
            28 => FileProblem.DiskFull,
            30 => FileProblem.ReadOnlySystem,
            32 => FileProblem.ReaderGone,
            _ when code == (isMac ? 63 : 36) => FileProblem.NameTooLong,
            _ when code == (isMac ? 62 : 40) => FileProblem.LinksInCircle,
            _ when code == (isMac ? 69 : 122) => FileProblem.DiskFull,
            _ when code == (isMac ? 35 : 11) => FileProblem.InUse,
            _ => FileProblem.Unknown,
        };
    }
}
