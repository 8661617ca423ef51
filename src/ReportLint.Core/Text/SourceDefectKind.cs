namespace ReportLint.Text;

/// <summary>What keeps a file from being read as a report.</summary>
public enum SourceDefectKind
{
    /// <summary>The host could not read it; <see cref="SourceDefect.Detail"/> is what the operating system said, if anything.</summary>
    Unreadable,

    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>It may not be read.</summary>
    AccessDenied,

    /// <summary>It is a folder.</summary>
    Folder,

    /// <summary>It is longer than <see cref="SourceText.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>Its bytes are not UTF-8; they could be GB18030 (GBK, GB2312).</summary>
    Gb18030,

    /// <summary>It begins with the byte order mark of UTF-16.</summary>
    Utf16,

    /// <summary>Its bytes are not UTF-8, nor another encoding that could be recognised.</summary>
    NotUtf8,

    /// <summary>It holds NUL characters: not a text file.</summary>
    Binary,
}
