using ReportLint.Forms;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary>Reads the name of a cell as a user types it: its address, in either language, with leading parts left out where no other cell ends so.</summary>
internal static class CellName
{
    private const int MostListed = 5;

    /// <summary>The address of the cell called <paramref name="name"/>.</summary>
    /// <exception cref="UsageException">There is none, or there are several.</exception>
    public static string Resolve(string name)
    {
        var parts = name.Split('.', '．').Select(part => part.Trim()).ToList();
        var found = StatutoryForm.All.SelectMany(edition => edition.Cells).Where(cell => EndsWith(cell.Path, parts)).Select(cell => cell.Address).Distinct(StringComparer.Ordinal).ToList();
        if (found.Count == 1)
            return found[0];
        if (found.Count > 1)
            throw new UsageException(CliMessages.SeveralCells.With(name, LocalizedList.Of(found, MostListed)));
        // A row that the report names itself is known to that report alone.
        var isNamedRow = StatutoryForm.All.SelectMany(edition => edition.Cells).Any(cell => cell.Row.TakesNamedRows && name.StartsWith(cell.RowAddress + ".", StringComparison.Ordinal));
        return isNamedRow ? name : throw new UsageException(CliMessages.NoCell.With(name));
    }

    private static bool EndsWith(IReadOnlyList<FormName> path, List<string> parts) =>
        parts.Count <= path.Count && parts.Zip(path.Skip(path.Count - parts.Count)).All(pair => pair.Second.Is(pair.First));
}
