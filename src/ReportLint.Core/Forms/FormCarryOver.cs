namespace ReportLint.Forms;

/// <summary>A row of this year's report that repeats one of last year's, in every column: what was carried forward then was carried over.</summary>
/// <param name="TotalRule">The code of the rule that checks the total column.</param>
/// <param name="ColumnRule">The code of the rule that checks the other columns.</param>
/// <param name="Last">The address of last year's row within the table.</param>
/// <param name="This">The address of this year's row within the table.</param>
public sealed record FormCarryOver(string TotalRule, string ColumnRule, string Last, string This);
