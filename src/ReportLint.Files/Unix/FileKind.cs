namespace ReportLint.Files.Unix;

/// <summary>What a name of the file system stands for.</summary>
internal enum FileKind
{
    /// <summary>Nothing of that name.</summary>
    None,

    /// <summary>A file that keeps what is written to it.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link; only where links are not followed.</summary>
    Link,

    /// <summary>A device, a pipe or a socket: what is written to it goes on to somebody else, and what it says may have no end.</summary>
    Stream,
}
