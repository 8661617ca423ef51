using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ReportLint.Documents.Sources.Xlsx;

/// <summary>The values of cells as the sheet shows them, as far as a report has them: texts, and numbers with their decimals.</summary>
internal sealed class XlsxValues
{
    private readonly IReadOnlyList<string> _shared;
    private readonly IReadOnlyList<int> _decimals;

    /// <summary>Reads the shared texts and the formats of <paramref name="workbook"/>.</summary>
    public XlsxValues(WorkbookPart workbook)
    {
        _shared = [.. (workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>() ?? []).Select(Text)];
        var styles = workbook.WorkbookStylesPart?.Stylesheet;
        var formats = (styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(format => format.NumberFormatId is not null)
            .GroupBy(format => format.NumberFormatId!.Value)
            .ToDictionary(group => group.Key, group => group.First().FormatCode?.Value ?? "");
        _decimals = [.. (styles?.CellFormats?.Elements<CellFormat>() ?? []).Select(format => Decimals(format.NumberFormatId?.Value ?? 0, formats))];
    }

    /// <summary>What <paramref name="cell"/> shows; the value that was computed last for a formula.</summary>
    public string Of(Cell cell)
    {
        var written = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        if (type == CellValues.SharedString)
            return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _shared.Count ? _shared[index] : "";
        if (type == CellValues.InlineString)
            return Clean(string.Concat(cell.Descendants<DocumentFormat.OpenXml.Spreadsheet.Text>().Select(text => text.Text)));
        if (type == CellValues.String || type == CellValues.Error || type == CellValues.Boolean || type == CellValues.Date)
            return Clean(written);
        return Number(written, cell.StyleIndex is { } style && style.Value < _decimals.Count ? _decimals[(int)style.Value] : -1);
    }

    /// <summary>Numbers are stored as binary fractions: 15 digits are what the sheet itself goes by.</summary>
    private static string Number(string written, int decimals)
    {
        if (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var binary)
            || !decimal.TryParse(binary.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return written.Trim();
        }
        // A format that hides digits would make another figure of it: then all digits are kept.
        var shown = decimals < 0 ? number : Math.Round(number, decimals);
        return decimals > 0 && shown == number ? number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : number.ToString("0.############", CultureInfo.InvariantCulture);
    }

    private static int Decimals(uint id, Dictionary<uint, string> formats)
    {
        switch (id)
        {
            case 1 or 3:
                return 0;
            case 2 or 4 or 39 or 40:
                return 2;
        }
        if (!formats.TryGetValue(id, out var code))
            return -1;
        var first = code.Split(';')[0];
        var point = first.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? -1 : Math.Min(first[(point + 1)..].TakeWhile(c => c == '0').Count(), 10);
    }

    /// <summary>The text of an item without its phonetic guide.</summary>
    private static string Text(SharedStringItem item) =>
        Clean(item.Text?.Text ?? string.Concat(item.Elements<Run>().Select(run => run.Text?.Text)));

    private static string Clean(string text) => text.Replace('\u00A0', ' ').Replace("_x000D_", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Trim();
}
