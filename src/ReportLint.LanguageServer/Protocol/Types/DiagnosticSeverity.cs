namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>How bad a diagnostic is.</summary>
internal enum DiagnosticSeverity
{
    /// <summary>An error.</summary>
    Error = 1,

    /// <summary>A warning.</summary>
    Warning = 2,

    /// <summary>Something to know.</summary>
    Information = 3,

    /// <summary>A hint.</summary>
    Hint = 4,
}
