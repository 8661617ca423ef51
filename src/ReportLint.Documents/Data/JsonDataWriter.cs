using System.Text.Encodings.Web;
using System.Text.Json;
using ReportLint.Wording;

namespace ReportLint.Documents.Data;

/// <summary>Writes JSON lines: an object a row, with all its columns; what is missing is null.</summary>
internal sealed class JsonDataWriter(IReadOnlyList<DataColumn> columns, Stream stream) : IDataWriter
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly JsonEncodedText[] _names = [.. columns.Select(column => JsonEncodedText.Encode(column.Name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping))];
    private readonly Utf8JsonWriter _writer = new(stream, s_options);

    /// <inheritdoc/>
    public void Write(IReadOnlyList<object?> row)
    {
        _writer.WriteStartObject();
        for (var i = 0; i < row.Count; i++)
        {
            switch (row[i])
            {
                case null:
                    _writer.WriteNull(_names[i]);
                    break;
                case long whole:
                    _writer.WriteNumber(_names[i], whole);
                    break;
                case decimal number:
                    _writer.WriteNumber(_names[i], number);
                    break;
                default:
                    WriteText(_names[i], (string)row[i]!);
                    break;
            }
        }
        _writer.WriteEndObject();
        _writer.Flush();
        stream.WriteByte((byte)'\n');
        _writer.Reset(stream);
    }

    private void WriteText(JsonEncodedText name, string text)
    {
        if (ReferenceEquals(Printable.OfJson(text), text))
        {
            _writer.WriteString(name, text);
            return;
        }
        _writer.WritePropertyName(name);
        _writer.WriteRawValue($"\"{Printable.OfJson(JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString())}\"", skipInputValidation: true);
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
