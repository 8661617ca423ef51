namespace ReportLint.LanguageServer.Protocol;

/// <summary>What the client sent.</summary>
internal enum IncomingKind
{
    /// <summary>Something to answer.</summary>
    Request,

    /// <summary>Something to take note of.</summary>
    Notification,

    /// <summary>An answer to a request of the server.</summary>
    Response,

    /// <summary>JSON, but no message.</summary>
    Invalid,
}
