namespace ReportLint.LanguageServer.Protocol;

/// <summary>What the client's stream held next.</summary>
internal enum FrameKind
{
    /// <summary>The content of a message.</summary>
    Content,

    /// <summary>Bytes that are no message; the reader has found its way again, or will with the next read.</summary>
    Malformed,

    /// <summary>Nothing more: the stream has ended.</summary>
    End,
}
