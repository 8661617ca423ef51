using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportLint.Wording;

namespace ReportLint.Cli.Output;

/// <summary>Writes JSON as people can read it: Chinese as it is, what changes how a text is shown (directions of writing, controls, what takes no room) escaped.</summary>
internal static class JsonText
{
    /// <summary>What <paramref name="write"/> writes.</summary>
    public static string Of(Action<Utf8JsonWriter> write, bool isIndented = true)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = isIndented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            write(json);
        return Printable.OfJson(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
