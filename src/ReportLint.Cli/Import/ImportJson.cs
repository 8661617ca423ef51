using System.Text.Json;
using ReportLint.Cli.Output;
using ReportLint.Documents;
using ReportLint.Wording;

namespace ReportLint.Cli.Import;

/// <summary>Writes what was read as JSON, one document after the other, so that any number of them takes no memory.</summary>
/// <param name="writer">Where to.</param>
/// <param name="language">The language of the notes.</param>
internal sealed class ImportJson(TextWriter writer, Language language)
{
    private const int Version = 1;
    private bool _hasFiles;

    /// <summary>Begins.</summary>
    public void Begin() => writer.Write($"{{\"version\":{Version},\"files\":[");

    /// <summary>Adds a document.</summary>
    public void Add(ImportOutcome outcome)
    {
        writer.Write(_hasFiles ? ",\n" : "\n");
        _hasFiles = true;
        writer.Write(Object(json =>
        {
            json.WriteString("source", outcome.Source.ToString(language));
            json.WriteString("output", outcome.Output);
            if (outcome.Failure is { } failure)
                json.WriteString("error", failure.ToString(language));
            if (outcome.Result is { } result)
                WriteResult(json, result);
        }));
    }

    /// <summary>Ends.</summary>
    public void End(int imported, int failed, int notRead) => writer.Write("\n],\"summary\":" + Object(json =>
    {
        json.WriteNumber("imported", imported);
        json.WriteNumber("failed", failed);
        json.WriteNumber("cellsNotRead", notRead);
    }) + "}\n");

    private void WriteResult(Utf8JsonWriter json, ImportResult result)
    {
        json.WriteString("agency", result.Agency);
        json.WriteNumber("year", result.Year);
        json.WriteNumber("parts", result.Summary.Parts);
        json.WriteStartObject("cells");
        json.WriteNumber("total", result.Summary.Cells);
        json.WriteNumber("read", result.Summary.Read);
        json.WriteNumber("blank", result.Summary.Blank);
        json.WriteNumber("notRead", result.Summary.NotRead);
        json.WriteEndObject();
        json.WriteNumber("textsNotPlaced", result.Summary.NotPlaced);
        json.WriteStartArray("notes");
        foreach (var note in result.Notes)
        {
            json.WriteStartObject();
            json.WriteString("kind", Word(note.Kind));
            json.WriteString("place", note.Place?.ToString(language));
            json.WriteString("message", note.Message.ToString(language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string Word(ImportNoteKind kind) => kind switch
    {
        ImportNoteKind.NotRead => "not-read",
        ImportNoteKind.NotPlaced => "not-placed",
        ImportNoteKind.Sum => "sum",
        _ => "remark",
    };

    private static string Object(Action<Utf8JsonWriter> write) => JsonOutput.OneLine(
        json =>
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        });
}
