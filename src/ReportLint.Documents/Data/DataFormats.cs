namespace ReportLint.Documents.Data;

/// <summary>The kinds of file that figures can be exported as. A literal list.</summary>
public static class DataFormats
{
    /// <summary>Comma-separated values.</summary>
    public static DataFormat Csv { get; } = new("csv", ".csv", IsText: true, (columns, stream) => new CsvDataWriter(columns, stream));

    /// <summary>A workbook.</summary>
    public static DataFormat Xlsx { get; } = new("xlsx", ".xlsx", IsText: false, (columns, stream) => new XlsxDataWriter(columns, stream));

    /// <summary>Parquet.</summary>
    public static DataFormat Parquet { get; } = new("parquet", ".parquet", IsText: false, (columns, stream) => new ParquetDataWriter(columns, stream));

    /// <summary>JSON, one object a line.</summary>
    public static DataFormat Json { get; } = new("json", ".jsonl", IsText: true, (columns, stream) => new JsonDataWriter(columns, stream));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DataFormat> All { get; } = [Csv, Xlsx, Parquet, Json];

    /// <summary>The format called <paramref name="name"/>, in any case; null when there is none.</summary>
    public static DataFormat? Find(string name) => All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase));
}
