using Parquet;
using Parquet.Schema;

namespace ReportLint.Documents.Data;

/// <summary>Writes Parquet: Snappy, in row groups of which one at a time is in memory.</summary>
internal sealed class ParquetDataWriter : IDataWriter
{
    /// <summary>Rows in a row group: some 5 MB in memory.</summary>
    private const int GroupSize = 50_000;

    private const int Precision = 38;
    private const int Scale = 8;

    private readonly IReadOnlyList<DataColumn> _columns;
    private readonly ParquetSchema _schema;
    private readonly ParquetWriter _writer;
    private readonly List<object?>[] _values;

    public ParquetDataWriter(IReadOnlyList<DataColumn> columns, Stream stream)
    {
        _columns = columns;
        _schema = new ParquetSchema([.. columns.Select(Field)]);
        _writer = Wait(ParquetWriter.CreateAsync(_schema, stream));
        _values = [.. columns.Select(_ => new List<object?>())];
    }

    /// <inheritdoc/>
    public void Write(IReadOnlyList<object?> row)
    {
        for (var i = 0; i < row.Count; i++)
            _values[i].Add(row[i]);
        if (_values[0].Count == GroupSize)
            WriteGroup();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_values[0].Count > 0)
            WriteGroup();
        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private static Field Field(DataColumn column) => column.Kind switch
    {
        DataKind.Text => new DataField(column.Name, typeof(string), isNullable: true),
        DataKind.Whole => new DataField(column.Name, typeof(long), isNullable: true),
        _ => new DecimalDataField(column.Name, Precision, Scale, isNullable: true),
    };

    private void WriteGroup()
    {
        using var group = _writer.CreateRowGroup();
        for (var i = 0; i < _columns.Count; i++)
        {
            var field = _schema.DataFields[i];
            var values = _values[i];
            var written = _columns[i].Kind switch
            {
                DataKind.Text => group.WriteAsync(field, [.. values.Select(value => (string?)value)]),
                DataKind.Whole => group.WriteAsync<long>(field, values.Select(value => (long?)value).ToArray()),
                _ => group.WriteAsync<decimal>(field, values.Select(value => (decimal?)value).ToArray()),
            };
            written.GetAwaiter().GetResult();
            values.Clear();
        }
        group.CompleteValidate();
    }

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
