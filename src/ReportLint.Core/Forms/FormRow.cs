namespace ReportLint.Forms;

/// <summary>A row of a table, or a group of rows under one label.</summary>
public sealed record FormRow
{
    /// <summary>Its key.</summary>
    public required FormName Name { get; init; }

    /// <summary>Its official label, to the character.</summary>
    public required string Label { get; init; }

    /// <summary>The label without its explanation, for messages; the same as <see cref="Label"/> where that is short.</summary>
    public string ShortLabel { get => field ?? Label; init; }

    /// <summary>Its columns; empty for a group, which has <see cref="Children"/> instead.</summary>
    public IReadOnlyList<FormColumn> Columns { get; init; } = [];

    /// <summary>The rows below its label.</summary>
    public IReadOnlyList<FormRow> Children { get; init; } = [];

    /// <summary>The header of the block that begins with this row (第二十条第（一）项), or null where the block goes on.</summary>
    public string? BlockHeader { get; init; }

    /// <summary>Whether the row is the sum of all rows before it in its group; then it can be computed.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Whether a report may put rows with names of its own in this row's place (其他对外管理服务事项).</summary>
    public bool TakesNamedRows { get; init; }

    /// <summary>Whether the row's money has no unit in the official header, so that the report must state one (政府集中采购).</summary>
    public bool TakesUnit { get; init; }

    /// <summary>For a group of rows, the one row as which an older edition, and some reports since, have it (（六）其他处理); null for others.</summary>
    public FormRow? AsOneRow { get; init; }

    /// <summary>Whether the row is a label over other rows, without figures of its own.</summary>
    public bool IsGroup => Children.Count > 0;
}
