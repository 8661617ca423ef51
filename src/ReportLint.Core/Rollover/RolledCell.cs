using ReportLint.Model;

namespace ReportLint.Rollover;

/// <summary>What a cell begins the year with.</summary>
/// <param name="Value">The figure as it is written; null where it is left to be filled in.</param>
/// <param name="Last">Last year's figure, where the cell is left to be filled in and there was one.</param>
internal readonly record struct RolledCell(string? Value, Figure? Last = null)
{
    /// <summary>The value as YAML.</summary>
    public string Written => Value ?? "~";
}
