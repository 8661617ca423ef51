namespace ReportLint.Diagnostics;

/// <summary>How much a finding weighs. In ascending order, so that severities compare.</summary>
public enum Severity
{
    /// <summary>The rule is switched off.</summary>
    None,

    /// <summary>Something to know: a comparison that could not be made, a rough heuristic.</summary>
    Info,

    /// <summary>Please check: likely, but not certainly, wrong.</summary>
    Warning,

    /// <summary>Wrong beyond doubt; fails the build.</summary>
    Error,
}
