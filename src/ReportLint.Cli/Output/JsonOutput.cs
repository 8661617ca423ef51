using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportLint.Wording;

namespace ReportLint.Cli.Output;

/// <summary>
/// JSON on its way to a writer, as people can read it: Chinese as it is, what changes how a text is shown (directions of writing, controls, what takes no room) escaped.
/// What is made is written as it comes, and takes no room for the whole.
/// </summary>
internal sealed class JsonOutput : IBufferWriter<byte>
{
    private const int Room = 32 * 1024;

    private readonly TextWriter _writer;
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private byte[] _bytes = new byte[Room];
    private int _count;

    private JsonOutput(TextWriter writer) => _writer = writer;

    /// <summary>Writes what <paramref name="write"/> makes, and a line end.</summary>
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        Write(writer, write, isIndented: true);
        writer.Write('\n');
    }

    /// <summary>What <paramref name="write"/> makes, on one line.</summary>
    public static string OneLine(Action<Utf8JsonWriter> write)
    {
        using var line = new StringWriter(CultureInfo.InvariantCulture);
        Write(line, write, isIndented: false);
        return line.ToString();
    }

    /// <inheritdoc/>
    public void Advance(int count) => _count += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_bytes.Length - _count < Math.Max(sizeHint, 1))
            Drain();
        if (_bytes.Length < sizeHint)
            _bytes = new byte[sizeHint];
        return _bytes.AsMemory(_count);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    private static void Write(TextWriter writer, Action<Utf8JsonWriter> write, bool isIndented)
    {
        var output = new JsonOutput(writer);
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = isIndented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            write(json);
        output.Drain();
    }

    private void Drain()
    {
        var characters = new char[Encoding.UTF8.GetMaxCharCount(_count)];
        _writer.Write(Printable.OfJson(new string(characters, 0, _decoder.GetChars(_bytes, 0, _count, characters, 0))));
        _count = 0;
    }
}
