using System.Globalization;
using System.Text;
using ReportLint.Text;

namespace ReportLint.Schemas;

/// <summary>Writes JSON for people to read: what fits on a line stands on one.</summary>
internal static class JsonText
{
    private const int Width = 150;

    /// <summary>The text of <paramref name="value"/>, ending in a line feed.</summary>
    public static string Write(JsonObject value)
    {
        var text = new StringBuilder();
        Write(text, value, indent: 0, used: 0);
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, object value, int indent, int used)
    {
        var line = OnOneLine(value);
        if (value is not JsonObject and not IReadOnlyList<object> || used + DisplayWidth.Of(line) <= Width)
        {
            text.Append(line);
            return;
        }
        var isFirst = true;
        text.Append(value is JsonObject ? '{' : '[');
        foreach (var (name, member) in Members(value))
        {
            text.Append(isFirst ? "\n" : ",\n").Append(' ', indent + 2).Append(name);
            Write(text, member, indent + 2, indent + 3 + DisplayWidth.Of(name));
            isFirst = false;
        }
        text.Append('\n').Append(' ', indent).Append(value is JsonObject ? '}' : ']');
    }

    private static string OnOneLine(object value) => value switch
    {
        string text => Quote(text),
        bool truth => truth ? "true" : "false",
        JsonObject { IsEmpty: true } => "{}",
        JsonObject => $"{{ {string.Join(", ", Members(value).Select(member => member.Name + OnOneLine(member.Value)))} }}",
        IReadOnlyList<object> => $"[{string.Join(", ", Members(value).Select(member => OnOneLine(member.Value)))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static IEnumerable<(string Name, object Value)> Members(object value) => value is JsonObject members
        ? members.Select(member => (Quote(member.Key) + ": ", member.Value))
        : ((IReadOnlyList<object>)value).Select(item => ("", item));

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c == '\n')
                quoted.Append("\\n");
            else if (c < ' ')
                quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
