using System.Text.Json;

namespace ReportLint.Cli.Output.Sarif;

/// <summary>Writes messages.</summary>
internal static class SarifText
{
    /// <summary>Writes <paramref name="text"/> as the message <paramref name="property"/>.</summary>
    /// <remarks>
    /// Braces stay as they are: readers look for placeholders only where a message has arguments, and show doubled ones doubled. A link cannot
    /// stay, because its text may come from a report.
    /// </remarks>
    public static void Write(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", text.Replace("](", "] (", StringComparison.Ordinal));
        json.WriteEndObject();
    }
}
