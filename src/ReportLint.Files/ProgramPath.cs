namespace ReportLint.Files;

/// <summary>Finds programs to start, by absolute name: a bare name would be looked for in the working folder first (by the .NET runtime everywhere, by Windows too), and there lies what somebody else wrote.</summary>
public static class ProgramPath
{
    /// <summary>The absolute name of the program <paramref name="name"/>; null when no folder of <paramref name="searchPath"/> has it.</summary>
    /// <param name="name">Its bare name, without ending.</param>
    /// <param name="searchPath">The value of the variable <c>PATH</c>. Entries that are no absolute names are passed over: they mean the working folder, or one in it.</param>
    /// <param name="workingFolder">The working folder, passed over when it is an entry.</param>
    public static string? Find(string name, string? searchPath, string workingFolder)
    {
        // A batch file would take its arguments apart again.
        var file = IsWindows ? name + ".exe" : name;
        foreach (var entry in (searchPath ?? "").Split(Path.PathSeparator))
        {
            var folder = entry.Trim().Trim('"');
            if (!IsAbsolute(folder) || IsSame(folder, workingFolder))
                continue;
            var path = Path.Combine(folder, file);
            if (File.Exists(path) && IsExecutable(path))
                return path;
        }
        return null;
    }

    private static bool IsWindows => Path.DirectorySeparatorChar == '\\';

    /// <summary>Whether a name says all: on Windows <c>\x</c> and <c>C:x</c> depend on the working folder.</summary>
    private static bool IsAbsolute(string folder) => IsWindows
        ? (folder.Length > 2 && folder[1] == ':' && folder[2] is '\\' or '/') || folder.StartsWith(@"\\", StringComparison.Ordinal)
        : folder.Length > 0 && folder[0] == '/';

    private static bool IsSame(string folder, string workingFolder) => string.Equals(
        Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar), Path.GetFullPath(workingFolder).TrimEnd(Path.DirectorySeparatorChar),
        IsWindows ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static bool IsExecutable(string path)
    {
#if NETSTANDARD2_0
        return true;
#else
        const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        return OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Executable) != UnixFileMode.None;
#endif
    }
}
