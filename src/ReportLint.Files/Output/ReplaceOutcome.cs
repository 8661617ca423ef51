namespace ReportLint.Files.Output;

/// <summary>What became of a file that was to be replaced.</summary>
public enum ReplaceOutcome
{
    /// <summary>It has the new text.</summary>
    Replaced,

    /// <summary>Someone changed or removed it in the meantime; it was left alone.</summary>
    ChangedMeanwhile,

    /// <summary>It is marked as read-only; it was left alone.</summary>
    ReadOnly,
}
