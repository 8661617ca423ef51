using ReportLint.Model;

namespace ReportLint.Comparison;

/// <summary>Two states of one report, and what differs between them.</summary>
/// <param name="Before">The old state; null when the report is new.</param>
/// <param name="After">The new state; null when the report is gone.</param>
public sealed record ReportComparison(Report? Before, Report? After)
{
    /// <summary>Whether the file has another name than before.</summary>
    public bool IsMoved { get; init; }

    /// <summary>The single values at the top of the file.</summary>
    public IReadOnlyList<ValueChange> Fields { get; init; } = [];

    /// <summary>The figures of the tables, in the order of the form.</summary>
    public IReadOnlyList<ValueChange> Figures { get; init; } = [];

    /// <summary>The notes on figures.</summary>
    public IReadOnlyList<ValueChange> Notes { get; init; } = [];

    /// <summary>The fees for processing information, in yuan.</summary>
    public IReadOnlyList<ValueChange> Fees { get; init; } = [];

    /// <summary>The texts.</summary>
    public IReadOnlyList<TextChange> Texts { get; init; } = [];

    /// <summary>The figures that the prose states.</summary>
    public IReadOnlyList<ClaimChange> Claims { get; init; } = [];

    /// <summary>The state that there is; the new one where there are both and it can be read.</summary>
    public Report Report => After is null || (After.IsUnreadable && Before is { IsUnreadable: false }) ? Before! : After;

    /// <summary>Whether the file changed and one of its two states cannot be read, so that nothing in it was compared.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>Whether nothing differs that a reader of the rendered report would see.</summary>
    public bool IsEmpty => Before is not null && After is not null && !IsMoved && !IsUnreadable
        && Fields.Count == 0 && Figures.Count == 0 && Notes.Count == 0 && Fees.Count == 0 && Texts.Count == 0 && Claims.Count == 0;
}
