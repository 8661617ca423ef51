namespace ReportLint.Text;

/// <summary>Why a file cannot be read or written, whatever the operating system calls it.</summary>
public enum FileProblem
{
    /// <summary>Something else; the system's own words or number tell.</summary>
    Unknown,

    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>There is no such folder.</summary>
    MissingFolder,

    /// <summary>The user may not do this.</summary>
    Denied,

    /// <summary>A folder has that name.</summary>
    IsFolder,

    /// <summary>What should be a folder is a file.</summary>
    NotAFolder,

    /// <summary>A device, a pipe or a socket has that name.</summary>
    NotAFile,

    /// <summary>A link leads out of the repository.</summary>
    LeadsOutside,

    /// <summary>Links lead in a circle.</summary>
    LinksInCircle,

    /// <summary>The name is longer than the file system allows.</summary>
    NameTooLong,

    /// <summary>Another program has the file open.</summary>
    InUse,

    /// <summary>The disk, or the user's share of it, is full.</summary>
    DiskFull,

    /// <summary>The file system may only be read.</summary>
    ReadOnlySystem,

    /// <summary>The device failed.</summary>
    DeviceFailed,

    /// <summary>Whoever read the other end of the pipe has gone.</summary>
    ReaderGone,

    /// <summary>Too many files are open.</summary>
    TooManyOpen,
}
