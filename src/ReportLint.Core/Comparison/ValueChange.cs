using ReportLint.Forms;
using ReportLint.Wording;

namespace ReportLint.Comparison;

/// <summary>A value that differs between two states of a report.</summary>
/// <param name="Address">Its address: that of a cell, or the ids of the keys joined by dots.</param>
/// <param name="Label">What a reader calls it: the official labels of row and column, or the name of the key.</param>
/// <param name="Before">The old value as it was written; null when there was none.</param>
/// <param name="After">The new value; null when there is none.</param>
/// <param name="Part">The part of the form it belongs to; null for what stands outside the tables.</param>
public sealed record ValueChange(string Address, LocalizedText Label, string? Before, string? After, FormPart? Part = null);
