namespace ReportLint.Documents.Sources;

/// <summary>How much is read of a file, so that no file can take more memory or time than a report needs many times over.</summary>
internal static class SourceLimits
{
    /// <summary>The largest file.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>The longest text or page, in characters.</summary>
    public const int MaxCharacters = 8 * 1024 * 1024;

    /// <summary>How many files an Office document may hold.</summary>
    public const int MaxEntries = 4_000;

    /// <summary>How large a part of an Office document may become, unpacked.</summary>
    public const long MaxPart = 64L * 1024 * 1024;

    /// <summary>How large an Office document may become, unpacked.</summary>
    public const long MaxUnpacked = 256L * 1024 * 1024;

    /// <summary>How much larger than packed a part may become, once it is larger than <see cref="RatioFrom"/>.</summary>
    public const int MaxRatio = 200;

    /// <summary>From which size on the ratio counts.</summary>
    public const long RatioFrom = 4L * 1024 * 1024;

    /// <summary>How deep elements may nest.</summary>
    public const int MaxDepth = 200;

    /// <summary>How many cells a table may have.</summary>
    public const int MaxCells = 50_000;

    /// <summary>How many rows or columns a cell may cover.</summary>
    public const int MaxSpan = 200;

    /// <summary>How many paragraphs and tables a document may have.</summary>
    public const int MaxBlocks = 50_000;

    /// <summary>How many pages are read.</summary>
    public const int MaxPages = 300;
}
