namespace ReportLint.Files.Output;

/// <summary>What is written to a file, which decides over what it may be written.</summary>
public enum OutputKind
{
    /// <summary>A report: the one file that may have a report's name.</summary>
    Report,

    /// <summary>A baseline.</summary>
    Baseline,

    /// <summary>Findings or differences in some format, or what a build notes for itself: over whatever had that name, but for reports and configuration.</summary>
    Listing,

    /// <summary>A document rendered from a report: over nothing but an earlier rendering.</summary>
    Document,
}
