namespace ReportLint.Text;

/// <summary>What became of a stretch of a sequence.</summary>
public enum SequenceEditKind
{
    /// <summary>It is in both.</summary>
    Kept,

    /// <summary>It is only in the old one.</summary>
    Removed,

    /// <summary>It is only in the new one.</summary>
    Added,
}
