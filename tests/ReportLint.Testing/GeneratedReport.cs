using ReportLint.Forms;

namespace ReportLint.Testing;

/// <summary>A consistent report drawn at random: its figures satisfy every relation of the form and give no rule of the figures any cause.</summary>
public sealed class GeneratedReport
{
    private readonly Random _random;
    private readonly decimal[] _figures;

    private GeneratedReport(FormEdition edition, Random random)
    {
        Edition = edition;
        _random = random;
        _figures = new decimal[edition.Cells.Count];
    }

    /// <summary>The edition.</summary>
    public FormEdition Edition { get; }

    /// <summary>The figures, by cell.</summary>
    public IReadOnlyList<decimal> Figures => _figures;

    /// <summary>A report of <paramref name="edition"/>; the same <paramref name="seed"/> draws the same figures.</summary>
    public static GeneratedReport Draw(FormEdition edition, int seed)
    {
        var report = new GeneratedReport(edition, new Random(seed));
        report.DrawDisclosure();
        report.DrawRequests();
        report.DrawDisputes();
        return report;
    }

    /// <summary>The same report with another value in one cell.</summary>
    public GeneratedReport With(FormCell cell, decimal value)
    {
        var changed = new GeneratedReport(Edition, new Random(0));
        _figures.CopyTo(changed._figures, 0);
        changed._figures[cell.Index] = value;
        return changed;
    }

    private decimal this[string address]
    {
        get => _figures[Edition.FindCell(address)!.Index];
        set => _figures[Edition.FindCell(address)!.Index] = value;
    }

    private void DrawDisclosure()
    {
        foreach (var row in Edition.Cells.Where(cell => string.Equals(cell.Table.Name.Id, "disclosure", StringComparison.Ordinal)).GroupBy(cell => cell.RowAddress, StringComparer.Ordinal))
        {
            var isUsed = _random.Next(2) == 0 && !row.Key.EndsWith(".rules", StringComparison.Ordinal);
            foreach (var cell in row)
                _figures[cell.Index] = isUsed ? cell.Column.Kind == FigureKind.Money ? _random.Next(1, 9_999_999) / 10_000m : _random.Next(1, 500) : 0;
            var columns = row.ToDictionary(cell => cell.Column.Name.Id, cell => cell.Index, StringComparer.Ordinal);
            if (columns.TryGetValue("published", out var published))
                _figures[columns["total"]] = _figures[published] + _random.Next(100);
            // What was issued is in force, or was repealed.
            if (columns.TryGetValue("issued", out var issued))
                _figures[columns["in-force"]] = Math.Max(_figures[columns["in-force"]], _figures[issued] - _figures[columns["repealed"]]);
            if (isUsed && columns.TryGetValue("change", out var change))
                _figures[change] = _random.Next((int)-_figures[columns["previous"]], 50);
            if (isUsed && columns.TryGetValue("decisions", out var decisions) && columns.TryGetValue("change", out change))
                _figures[decisions] = _figures[columns["previous"]] + _figures[change] + _random.Next(1, 1000);
        }
    }

    private void DrawRequests()
    {
        var size = new[] { 1, 3, 40, 12_000 }[_random.Next(4)];
        var rows = Edition.Cells.Where(cell => string.Equals(cell.Table.Name.Id, "requests", StringComparison.Ordinal)).GroupBy(cell => cell.RowAddress, StringComparer.Ordinal).ToList();
        var columns = rows[0].Where(cell => !cell.Column.IsTotal).Select(cell => cell.Column.Name.Id).ToList();
        var leaves = rows.Select(row => row.Key).Where(row => row.StartsWith("requests.outcomes.", StringComparison.Ordinal) && !row.EndsWith(".outcomes.total", StringComparison.Ordinal)).ToList();
        foreach (var column in columns)
        {
            foreach (var leaf in leaves)
                this[$"{leaf}.{column}"] = _random.Next(3) == 0 ? _random.Next(size + 1) : 0;
            var total = leaves.Sum(leaf => this[$"{leaf}.{column}"]);
            var forward = _random.Next(3) == 0 ? _random.Next(size + 1) : 0;
            var over = _random.Next((int)Math.Min(total + forward, size) + 1);
            this[$"requests.outcomes.total.{column}"] = total;
            this[$"requests.carried-forward.{column}"] = forward;
            this[$"requests.carried-over.{column}"] = over;
            this[$"requests.received.{column}"] = total + forward - over;
        }
        SumRows(rows);
    }

    private void DrawDisputes()
    {
        var rows = Edition.Cells.Where(cell => string.Equals(cell.Table.Name.Id, "disputes", StringComparison.Ordinal)).GroupBy(cell => cell.RowAddress, StringComparer.Ordinal).ToList();
        foreach (var cell in rows.SelectMany(row => row))
            _figures[cell.Index] = _random.Next(3) == 0 ? _random.Next(30) : 0;
        SumRows(rows);
    }

    private void SumRows(IEnumerable<IGrouping<string, FormCell>> rows)
    {
        foreach (var row in rows)
            _figures[row.Single(cell => cell.Column.IsTotal).Index] = row.Where(cell => !cell.Column.IsTotal).Sum(cell => _figures[cell.Index]);
    }
}
