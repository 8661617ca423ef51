namespace ReportLint.LanguageServer.Workspace;

/// <summary>The units in which the client counts the characters of a line.</summary>
internal enum PositionEncoding
{
    /// <summary>UTF-16 code units, which every client knows.</summary>
    Utf16,

    /// <summary>Bytes of UTF-8.</summary>
    Utf8,

    /// <summary>Code points.</summary>
    Utf32,
}
