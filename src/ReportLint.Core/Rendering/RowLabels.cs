namespace ReportLint.Rendering;

/// <summary>The columns of labels at the left of a table: a label over several rows is one cell, and the last label reaches up to the figures.</summary>
internal sealed class RowLabels(IReadOnlyList<FigureRow> rows)
{
    /// <summary>How many columns the labels take.</summary>
    public int Depth { get; } = rows.Max(row => row.Path.Count);

    /// <summary>The cells of labels that begin in row <paramref name="index"/>.</summary>
    public IEnumerable<DocumentCell> At(int index)
    {
        var path = rows[index].Path;
        for (var level = 0; level < path.Count; level++)
        {
            if (index > 0 && IsShared(index - 1, index, level))
                continue;
            var end = index + 1;
            while (end < rows.Count && IsShared(end - 1, end, level))
                end++;
            var columnSpan = level == path.Count - 1 ? Depth - level : 1;
            yield return TableCells.Label(path[level], columnSpan, end - index);
        }
    }

    /// <summary>Whether two rows stand under one label at <paramref name="level"/>.</summary>
    private bool IsShared(int first, int second, int level)
    {
        var (a, b) = (rows[first].Path, rows[second].Path);
        if (a.Count <= level || b.Count <= level)
            return false;
        for (var i = 0; i <= level; i++)
        {
            if (!ReferenceEquals(a[i], b[i]))
                return false;
        }
        return true;
    }
}
