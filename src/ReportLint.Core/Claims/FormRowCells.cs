using System.Runtime.CompilerServices;
using ReportLint.Forms;

namespace ReportLint.Claims;

/// <summary>The cells of an edition by the rows and groups of rows that prose names. Found once an edition.</summary>
internal sealed class FormRowCells
{
    private const string Total = "total";
    private const string Outcomes = "requests.outcomes";

    private static readonly ConditionalWeakTable<FormEdition, FormRowCells> s_byEdition = new();

    private readonly Dictionary<string, List<FormCell>> _byRow = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FormCell>> _totals = new(StringComparer.Ordinal);

    private FormRowCells(FormEdition edition)
    {
        foreach (var cell in edition.Cells)
        {
            for (var end = cell.RowAddress.Length; end > 0; end = cell.RowAddress.LastIndexOf('.', end - 1))
            {
                var row = cell.RowAddress.Substring(0, end);
                Add(_byRow, row, cell);
                if (string.Equals(cell.Column.Name.Id, Total, StringComparison.Ordinal))
                    Add(_totals, row, cell);
            }
        }
        AnsweredRows = [.. edition.Lines
            .Select(line => line.Address)
            .Where(row => row.StartsWith(Outcomes + ".", StringComparison.Ordinal) && !row.StartsWith(Outcomes + ".other", StringComparison.Ordinal) && !row.EndsWith("." + Total, StringComparison.Ordinal))];
    }

    /// <summary>The rows of 本年度办理结果 that are answers: requests that were withdrawn or not pursued end without one.</summary>
    public IReadOnlyList<string> AnsweredRows { get; }

    /// <summary>The cells of <paramref name="edition"/>.</summary>
    public static FormRowCells Of(FormEdition edition) => s_byEdition.GetValue(edition, known => new FormRowCells(known));

    /// <summary>The cells of the row <paramref name="row"/>, or of all rows of that group, in the order of the form; empty where the edition has no such row.</summary>
    public IReadOnlyList<FormCell> Of(string row) => Find(_byRow, row);

    /// <summary>The same, of the column 总计 alone.</summary>
    public IReadOnlyList<FormCell> TotalsOf(string row) => Find(_totals, row);

    private static IReadOnlyList<FormCell> Find(Dictionary<string, List<FormCell>> cells, string row) => cells.TryGetValue(row, out var known) ? known : [];

    private static void Add(Dictionary<string, List<FormCell>> cells, string row, FormCell cell)
    {
        if (!cells.TryGetValue(row, out var known))
            cells.Add(row, known = []);
        known.Add(cell);
    }
}
