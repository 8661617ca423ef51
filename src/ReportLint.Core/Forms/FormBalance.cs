namespace ReportLint.Forms;

/// <summary>A relation between rows, printed in the form: in every column the rows on the left sum to as much as the rows on the right.</summary>
/// <param name="Rule">The code of the rule that checks it.</param>
/// <param name="Left">Row addresses within the table.</param>
/// <param name="Right">Row addresses within the table; the first is the one a message speaks of.</param>
public sealed record FormBalance(string Rule, IReadOnlyList<string> Left, IReadOnlyList<string> Right);
