namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>How bad something in the log is.</summary>
internal enum MessageType
{
    /// <summary>An error.</summary>
    Error = 1,

    /// <summary>A warning.</summary>
    Warning = 2,

    /// <summary>Something to know.</summary>
    Info = 3,

    /// <summary>For whoever looks for a defect.</summary>
    Log = 4,
}
