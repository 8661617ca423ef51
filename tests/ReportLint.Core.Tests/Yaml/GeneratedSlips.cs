using System.Text.RegularExpressions;

namespace ReportLint.Core.Tests.Yaml;

/// <summary>Every line of a report with every slip that can be made in it, one at a time.</summary>
public static partial class GeneratedSlips
{
    private static readonly string[] s_signs = ["@", "&", "*", "!", "%", "`", "[", "]", "{", "}", "\"", "'", "|", ">", "? ", "- ", "－", "· "];

    /// <summary>The slips of <paramref name="report"/>, of which nothing but a key, a comment, a row or prose is any line.</summary>
    public static IEnumerable<GeneratedSlip> Of(string report)
    {
        var lines = report.TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0)
                continue;
            foreach (var (kind, text) in Variants(lines[i]).Where(variant => !string.Equals(variant.Text, lines[i], StringComparison.Ordinal)))
                yield return new GeneratedSlip(kind, i + 1, lines[i], text, string.Join("\n", [.. lines[..i], text, .. lines[(i + 1)..]]) + "\n");
        }
    }

    private static IEnumerable<(string Kind, string Text)> Variants(string line)
    {
        var content = line.TrimStart(' ');
        var indent = line[..^content.Length];
        yield return ("one blank more", " " + line);
        yield return ("two blanks more", "  " + line);
        yield return ("four blanks more", "    " + line);
        yield return ("a wide blank before", "　" + line);
        yield return ("a tab before", "\t" + line);
        yield return ("a tab behind the indentation", indent + "\t" + content);
        yield return ("# at the beginning", "#" + line);
        yield return ("# before the content", indent + "#" + content);
        yield return ("--- before", "--- " + line);
        yield return ("... before", "... " + line);
        if (indent.Length > 0)
        {
            yield return ("one blank less", line[1..]);
            yield return ("not indented", content);
            yield return ("a tab for the indentation", "\t" + content);
            yield return ("wide blanks for the indentation", new string('　', indent.Length / 2) + content);
        }
        foreach (var sign in s_signs)
            yield return ($"{sign.Trim()} before the line", indent + sign + content);
        foreach (var sign in s_signs)
            yield return ($"{sign.Trim()} at the end", line + sign.Trim());
        if (KeyAndValue().Match(line) is not { Success: true } match)
            yield break;
        var (key, gap, value) = (match.Groups["key"].Value, match.Groups["gap"].Value, match.Groups["value"].Value);
        var spaced = gap.Length > 0 ? gap : " ";
        yield return ("no colon", indent + key + (value.Length > 0 ? spaced : "") + value);
        yield return ("a full-width colon", indent + key + "：" + gap + value);
        yield return ("a full-width colon and no blank", indent + key + "：" + value);
        yield return ("no blank behind the colon", indent + key + ":" + value);
        yield return ("two colons", indent + key + "::" + gap + value);
        yield return ("a semicolon for the colon", indent + key + ";" + gap + value);
        yield return ("text behind the key", indent + key + ": 另有" + (value.Length > 0 ? " " : "") + value);
        yield return ("text behind the value", line + " 另有");
        yield return ("a number behind the value", line + " 3");
        yield return ("# before the value", indent + key + ": #" + value);
        foreach (var sign in s_signs)
        {
            yield return ($"{sign.Trim()} before the value", indent + key + ":" + spaced + sign.Trim() + value);
            yield return ($"{sign.Trim()} and a blank before the value", indent + key + ":" + spaced + sign.Trim() + " " + value);
            yield return ($"{sign.Trim()} for the value", indent + key + ":" + spaced + sign.Trim());
        }
        if (value.Length > 0 && value[0] is '[' or '{')
        {
            yield return ("no opening bracket", indent + key + ":" + gap + value[1..]);
            yield return ("no closing bracket", line[..^1]);
            yield return ("a full-width opening bracket", indent + key + ":" + gap + (value[0] == '[' ? "［" : "｛") + value[1..]);
            yield return ("a full-width closing bracket", line[..^1] + (value[0] == '[' ? "］" : "｝"));
            yield return ("a comma more", line[..^1] + ", " + line[^1..]);
            yield return ("the first comma full-width", Replace(line, ", ", "，"));
            yield return ("all commas full-width", line.Replace(", ", "，", StringComparison.Ordinal));
            yield return ("no comma", Replace(line, ", ", " "));
            yield return ("the last figure full-width", line[..^2] + (char)(line[^2] - '0' + '０') + line[^1..]);
            yield return ("all full-width but the brackets", Wide(line));
        }
        if (value.Length > 0 && value[0] == '[')
        {
            var figures = value.Trim('[', ']').Split(", ");
            yield return ("pasted between tabs", indent + key + ":" + gap + string.Join('\t', figures));
            yield return ("pasted between tabs, without a colon", indent + key + "\t" + string.Join('\t', figures));
            yield return ("pasted between bars", indent + key + ":" + gap + "| " + string.Join(" | ", figures) + " |");
            yield return ("pasted between blanks", indent + key + ":" + gap + string.Join(' ', figures));
            yield return ("in parentheses", indent + key + ":" + gap + "(" + string.Join(", ", figures) + ")");
            yield return ("full-width all over", indent + key + ":" + gap + "［" + Wide(value)[1..^1] + "］");
            yield return ("full-width at the end", indent + key + ":" + gap + "[" + string.Join(", ", figures[..^2]) + "，" + Wide("[" + string.Join(", ", figures[^2..]) + "]")[1..^1] + "］");
            yield return ("full-width and not closed", Wide(line)[..^1]);
            yield return ("a wide blank for the closing bracket", line[..^1] + "　");
        }
    }

    private static string Replace(string line, string old, string now) => line.IndexOf(old, StringComparison.Ordinal) is >= 0 and var at ? line[..at] + now + line[(at + old.Length)..] : line;

    private static string Wide(string line)
    {
        var value = line.IndexOf('[', StringComparison.Ordinal);
        return value < 0 ? line : line[..value] + string.Concat(line[value..].Replace(", ", "，", StringComparison.Ordinal).Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c));
    }

    [GeneratedRegex(@"^ *(?<key>[\p{L}-]+):(?<gap>\s*)(?<value>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyAndValue();
}
