using System.Globalization;
using System.Text;
using ReportLint.Forms;

namespace ReportLint.Testing;

/// <summary>Writes the figures of a generated report as YAML, in any style.</summary>
public sealed class ReportWriter
{
    private readonly GeneratedReport _report;
    private readonly ReportStyle _style;
    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private readonly Dictionary<int, (int Start, int Length)> _places = [];

    private ReportWriter(GeneratedReport report, ReportStyle style, int seed)
    {
        _report = report;
        _style = style;
        _random = new Random(seed);
    }

    /// <summary>The file's text.</summary>
    public static string Write(GeneratedReport report, ReportStyle style, int seed = 0) => WriteWithPlaces(report, style, seed).Text;

    /// <summary>The file's text, and where each stated figure stands in it, by cell.</summary>
    public static (string Text, IReadOnlyDictionary<int, (int Start, int Length)> Places) WriteWithPlaces(GeneratedReport report, ReportStyle style, int seed = 0)
    {
        var writer = new ReportWriter(report, style, seed);
        writer.Write();
        return (writer._text.ToString(), writer._places);
    }

    private void Write()
    {
        Line(0, $"{Name(ReportKeys.Year)}: {(_report.Edition.Year == 2019 ? 2020 : 2024)}");
        Line(0, $"{Name(ReportKeys.Agency)}: 示例市𠮷祥局");
        foreach (var part in _report.Edition.Parts)
        {
            if (part.Table is { } table)
                Table(table);
            else
                Line(0, $"{Name(part.Name)}: |{_style.NewLine}  正文，“新收”：[不是数]{_style.NewLine}");
        }
        var unpaid = _report.Edition.FindCell("requests.outcomes.other.fee-unpaid.total") is { } cell ? _report.Figures[cell.Index] : 0;
        var amount = (unpaid * 10).ToString(CultureInfo.InvariantCulture);
        Line(0, $"{Name(ReportKeys.Fees)}: {{{Name(ReportKeys.FeeNotices)}: {unpaid}, {Name(ReportKeys.FeeNoticed)}: {amount}, {Name(ReportKeys.FeeCollected)}: 0}}");
    }

    private void Table(FormTable table)
    {
        Line(0, Name(table.Name) + ":" + (_random.Next(2) == 0 ? "  # 注释" : ""));
        if (_style.Unlisted)
            Line(1, Name(ReportKeys.Unlisted) + ": 0");
        if (_style.Blanks > 0)
            Line(1, Name(ReportKeys.Blank) + ": 0");
        Rows(table.Rows, table.Name.Id, 1);
    }

    private void Rows(IReadOnlyList<FormRow> rows, string address, int depth)
    {
        foreach (var row in rows)
        {
            var own = $"{address}.{row.Name.Id}";
            var cells = _report.Edition.Cells.Where(cell => cell.Address.StartsWith(own + ".", StringComparison.Ordinal)).ToList();
            if (_style.Unlisted && (row.IsTotal || cells.TrueForAll(cell => _report.Figures[cell.Index] == 0)))
                continue;
            if (row.IsGroup)
            {
                Line(depth, Name(row.Name) + ":");
                Rows(row.Children, own, depth + 1);
            }
            else
            {
                Row(row, cells, depth);
            }
        }
    }

    private void Row(FormRow row, List<FormCell> cells, int depth)
    {
        _text.Append(' ', depth * 2).Append(Name(row.Name)).Append(':');
        var stated = Hits(_style.OmittedTotals) ? cells.Where(cell => !cell.Column.IsTotal).ToList() : cells;
        var isMapping = row.TakesUnit || Hits(_style.Mappings);
        var isBlock = isMapping && Hits(_style.Blocks);
        _text.Append(isBlock ? "" : isMapping ? " {" : " [");
        for (var i = 0; i < stated.Count; i++)
        {
            if (isBlock)
                _text.Append(_style.NewLine).Append(' ', (depth + 1) * 2);
            else if (i > 0)
                _text.Append(", ");
            if (isMapping)
                _text.Append(Name(stated[i].Column.Name)).Append(": ");
            Cell(stated[i]);
        }
        if (row.TakesUnit)
            _text.Append(isBlock ? _style.NewLine + new string(' ', (depth + 1) * 2) : ", ").Append(Name(ReportKeys.Unit)).Append(": 万元");
        _text.Append(isBlock ? "" : isMapping ? "}" : "]").Append(_style.NewLine);
    }

    private void Cell(FormCell cell)
    {
        var value = _report.Figures[cell.Index].ToString(CultureInfo.InvariantCulture);
        if (cell.Column.Kind == FigureKind.Change && value[0] != '-' && _random.Next(2) == 0)
            value = "+" + value;
        if (_style.Blanks > 0 && _report.Figures[cell.Index] == 0 && Hits(_style.Blanks))
            value = "~";
        var hasNote = Hits(_style.Notes);
        _text.Append(hasNote ? $"{{{Name(ReportKeys.Value)}: " : "");
        _places[cell.Index] = (_text.Length, value.Length);
        _text.Append(value).Append(hasNote ? $", {Name(ReportKeys.Note)}: 其中，1件见说明}}" : "");
    }

    private void Line(int depth, string text) => _text.Append(' ', depth * 2).Append(text).Append(_style.NewLine);

    private string Name(FormName name) => Hits(_style.English) ? name.Id : name.Key;

    private bool Hits(double odds) => _random.NextDouble() < odds;
}
