namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>More ways to show a diagnostic.</summary>
internal enum DiagnosticTag
{
    /// <summary>Faded: it could be removed.</summary>
    Unnecessary = 1,

    /// <summary>Struck through.</summary>
    Deprecated = 2,
}
