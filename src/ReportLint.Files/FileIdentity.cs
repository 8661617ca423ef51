namespace ReportLint.Files;

/// <summary>Which file it is, whatever the name: two names of one file (hard links) have one identity.</summary>
/// <param name="Device">The number of the file system.</param>
/// <param name="File">The number of the file in it.</param>
internal readonly record struct FileIdentity(long Device, long File)
{
    /// <summary>Whether the system told: where it doesn't, no two files can be told to be one.</summary>
    public bool IsKnown => File != 0;
}
