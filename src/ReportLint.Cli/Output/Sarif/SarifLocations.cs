using System.Text.Json;
using ReportLint.Text;

namespace ReportLint.Cli.Output.Sarif;

/// <summary>Writes places in files.</summary>
internal static class SarifLocations
{
    /// <summary>The name of the folder that addresses are relative to; readers know it.</summary>
    public const string SourceRoot = "%SRCROOT%";

    /// <summary>Writes a file and a span in it.</summary>
    public static void WritePhysical(Utf8JsonWriter json, Location location)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, location.Source);
        WriteRegion(json, "region", location.LineSpan);
        json.WriteEndObject();
    }

    /// <summary>Writes a file.</summary>
    public static void WriteArtifact(Utf8JsonWriter json, SourceText source)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SarifUri.Of(source));
        if (SourcePlace.IsBelowWorkingDirectory(source))
            json.WriteString("uriBaseId", SourceRoot);
        json.WriteEndObject();
    }

    /// <summary>Writes a span; one without length is a place between two characters, as in SARIF.</summary>
    public static void WriteRegion(Utf8JsonWriter json, string property, LineSpan span)
    {
        json.WriteStartObject(property);
        json.WriteNumber("startLine", span.Start.Line);
        json.WriteNumber("startColumn", span.Start.Column);
        json.WriteNumber("endLine", span.End.Line);
        json.WriteNumber("endColumn", span.End.Column);
        json.WriteEndObject();
    }
}
