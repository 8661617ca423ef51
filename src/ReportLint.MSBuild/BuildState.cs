using System.Text;
using ReportLint.Files;
using ReportLint.Files.Output;

namespace ReportLint.MSBuild;

/// <summary>What a task saw and said the last time, kept below obj so that an up-to-date build does no work.</summary>
/// <param name="Key">Everything that the result depends on: options, and each file with the hash of its content.</param>
/// <param name="Records">The result, one record of fields each.</param>
internal sealed record BuildState(string Key, IReadOnlyList<IReadOnlyList<string>> Records)
{
    private const char FieldSeparator = '\t';

    private static readonly char[] s_special = ['\\', '\t', '\n', '\r'];

    // The last line: half a file must not pass for a whole one.
    private const string End = "end";

    /// <summary>The part of a key that stands for a file: its name and what it says, or that it isn't there. Not its time: tools set that as they like.</summary>
    public static string Stamp(string path) => path + "|" + (FileHash.Of(path) ?? (File.Exists(path) ? "?" : "-"));

    /// <summary>Reads the state in <paramref name="path"/>; null when there is none that can be used.</summary>
    public static BuildState? Read(string path)
    {
        try
        {
            if (!File.Exists(path))
                return null;
            var lines = File.ReadAllLines(path, Encoding.UTF8);
            if (lines.Length < 2 || !string.Equals(lines[lines.Length - 1], End, StringComparison.Ordinal))
                return null;
            return new BuildState(Unescape(lines[0]), [.. lines.Skip(1).Take(lines.Length - 2).Select(line => line.Split(FieldSeparator).Select(Unescape).ToList())]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes the state.</summary>
    /// <param name="path">The file's absolute name.</param>
    /// <param name="outputs">Writes it.</param>
    public void Write(string path, OutputFiles outputs)
    {
        var text = new StringBuilder(Escape(Key)).Append('\n');
        foreach (var record in Records)
            text.Append(string.Join(FieldSeparator.ToString(), record.Select(Escape))).Append('\n');
        outputs.Write(path, text.Append(End).Append('\n').ToString(), OutputKind.Listing);
    }

    private static string Escape(string text) => text.IndexOfAny(s_special) < 0 ? text : text.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n").Replace("\r", "\\r");

    private static string Unescape(string text)
    {
        if (text.IndexOf('\\') < 0)
            return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                plain.Append(text[i]);
                continue;
            }
            i++;
            plain.Append(text[i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', var other => other });
        }
        return plain.ToString();
    }
}
