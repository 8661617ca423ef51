using ReportLint.Forms;

namespace ReportLint.Documents.Reading;

/// <summary>Where the headers of a row's columns stand in a table.</summary>
/// <param name="Columns">For each column of the form the columns that its header covers.</param>
internal sealed record ColumnMap(IReadOnlyList<(int Start, int End)> Columns)
{
    /// <summary>Whether the headers stand in the form's order, without overlapping.</summary>
    public bool IsInOrder { get; } = Columns.Zip(Columns.Skip(1)).All(pair => pair.First.Start < pair.Second.Start && pair.First.End <= pair.Second.End);

    /// <summary>The map of <paramref name="columns"/> by the headers among <paramref name="header"/>, which all stand in one table; null when one is missing.</summary>
    public static ColumnMap? Of(IReadOnlyList<FormColumn> columns, IReadOnlyList<StreamCell> header)
    {
        var places = new (int, int)[columns.Count];
        var used = new HashSet<StreamCell>();
        for (var i = 0; i < columns.Count; i++)
        {
            var forms = LabelVariants.Of(columns[i]);
            // The last one that fits is nearest to the rows.
            var cell = header.Where(candidate => !used.Contains(candidate) && candidate.IsGrid)
                .Select(candidate => (Cell: candidate, Score: LabelMatcher.Score(candidate.Core, forms)))
                .Where(candidate => candidate.Score > 0)
                .OrderByDescending(candidate => candidate.Score)
                .ThenByDescending(candidate => candidate.Cell.Row)
                .Select(candidate => candidate.Cell)
                .FirstOrDefault();
            if (cell is null)
                return null;
            used.Add(cell);
            places[i] = (cell.Cell.Column, cell.Cell.ColumnEnd);
        }
        return new ColumnMap(places);
    }

    /// <summary>For each column the one of <paramref name="entries"/> below its header, or null; nothing at all when an entry that is not blank stands below none, or two below one.</summary>
    public IReadOnlyList<StreamCell?>? Assign(IReadOnlyList<StreamCell> entries)
    {
        var assigned = new StreamCell?[Columns.Count];
        foreach (var entry in entries)
        {
            var best = -1;
            var overlap = 0;
            for (var i = 0; i < Columns.Count; i++)
            {
                var common = Math.Min(entry.Cell.ColumnEnd, Columns[i].End) - Math.Max(entry.Cell.Column, Columns[i].Start);
                if (common > overlap)
                    (best, overlap) = (i, common);
            }
            if (best < 0 && entry.IsBlank)
                continue;
            if (best < 0)
                return null;
            if (assigned[best] is { } other)
            {
                if (entry.IsBlank)
                    continue;
                if (!other.IsBlank)
                    return null;
            }
            assigned[best] = entry;
        }
        return assigned;
    }
}
