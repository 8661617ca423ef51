namespace ReportLint.Yaml;

/// <summary>Tells what stands in a row from a text.</summary>
internal static class FlowValues
{
    /// <summary>Whether <paramref name="item"/> is a whole item of a list: a number, a blank, something in brackets or quotes.</summary>
    public static bool IsValue(string item) => item.Length > 0 && (item is "~" || item[item.Length - 1] is ']' or '}' or '"' or '\''
        || (item.Any(char.IsDigit) && item.All(c => char.IsDigit(c) || c is '+' or '-' or '.' or '＋' or '－')));
}
