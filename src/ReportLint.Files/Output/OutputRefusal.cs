namespace ReportLint.Files.Output;

/// <summary>Why a file is not written though the system would let us.</summary>
public enum OutputRefusal
{
    /// <summary>A report, or a file of configuration, has that name: what is made from reports never goes there.</summary>
    IsSource,

    /// <summary>Somebody else's file has that name, not an earlier rendering.</summary>
    NotOurs,

    /// <summary>A link leads out of the repository.</summary>
    LeadsOutside,

    /// <summary>Links lead in a circle.</summary>
    LinksInCircle,

    /// <summary>A folder has that name.</summary>
    IsFolder,

    /// <summary>The file is there already, and a new one was asked for.</summary>
    Exists,

    /// <summary>The file is marked read-only.</summary>
    ReadOnly,
}
