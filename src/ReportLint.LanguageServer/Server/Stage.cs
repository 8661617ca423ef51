namespace ReportLint.LanguageServer.Server;

/// <summary>How far the conversation has come.</summary>
internal enum Stage
{
    /// <summary>The client has not introduced itself.</summary>
    Started,

    /// <summary>Requests are answered.</summary>
    Initialized,

    /// <summary>The client asked for the end; only <c>exit</c> may follow.</summary>
    ShutDown,
}
