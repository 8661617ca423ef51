namespace ReportLint.Documents.Data;

/// <summary>What a column of exported data holds.</summary>
public enum DataKind
{
    /// <summary>Text (<see cref="string"/>).</summary>
    Text,

    /// <summary>A whole number (<see cref="long"/>).</summary>
    Whole,

    /// <summary>A decimal number (<see cref="decimal"/>).</summary>
    Number,
}
