using System.Text;

namespace ReportLint.Model.Writing;

/// <summary>Writes values so that YAML reads them as the texts they are.</summary>
internal static class YamlText
{
    /// <summary>The value in quotes, where YAML would read it as something else.</summary>
    public static string Quote(string value)
    {
        var isPlain = value.Length == 0 || (char.IsLetter(value[0]) && value.All(c => char.IsLetterOrDigit(c) || c is '（' or '）' or '·' or '、' or '-' or ' ') && value.Trim().Length == value.Length
            && value.ToUpperInvariant() is not ("NULL" or "TRUE" or "FALSE" or "YES" or "NO" or "ON" or "OFF"));
        return isPlain ? value : "'" + value.Replace("'", "''") + "'";
    }

    /// <summary>Appends <paramref name="text"/> as the block that follows <c>|</c>, with the indentation that its lines have in it.</summary>
    public static void AppendIndented(StringBuilder yaml, string text)
    {
        foreach (var line in text.Trim('\n', ' ', '\u3000').Split('\n'))
        {
            var kept = new string([.. line.TrimEnd().Select(c => char.IsControl(c) || c is '\u0085' or '\u2028' or '\u2029' ? ' ' : c)]);
            yaml.Append(kept.Trim().Length == 0 ? "" : "  " + kept).Append('\n');
        }
    }

    /// <summary>Appends <paramref name="text"/> as the block that follows <c>|</c>: its lines with two blanks before each.</summary>
    public static void AppendBlock(StringBuilder yaml, string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim();
            yaml.Append(trimmed.Length == 0 ? "" : "  ").Append(trimmed).Append('\n');
        }
    }
}
