using System.Globalization;
using System.Text;

namespace ReportLint.Documents.Data;

/// <summary>Writes comma-separated values by RFC 4180, in UTF-8. No text is a formula to a spreadsheet.</summary>
internal sealed class CsvDataWriter : IDataWriter
{
    private readonly StreamWriter _writer;

    public CsvDataWriter(IReadOnlyList<DataColumn> columns, Stream stream)
    {
        _writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\r\n" };
        Write([.. columns.Select(column => (object?)column.Name)]);
    }

    /// <inheritdoc/>
    public void Write(IReadOnlyList<object?> row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (i > 0)
                _writer.Write(',');
            _writer.Write(row[i] is string text ? Field(text) : Convert.ToString(row[i], CultureInfo.InvariantCulture));
        }
        _writer.WriteLine();
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private static string Field(string text)
    {
        // What a spreadsheet would compute, it shows with an apostrophe before it.
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
