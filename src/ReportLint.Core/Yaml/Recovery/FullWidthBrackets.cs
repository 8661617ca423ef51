using ReportLint.Forms;

namespace ReportLint.Yaml.Recovery;

/// <summary>Brackets that a Chinese input method left around a row: 【4, 0, 4】, ｛制发：1｝. Around a text they are right.</summary>
/// <param name="Close">Where the closing one stands.</param>
/// <param name="Opening">The bracket that opens in YAML.</param>
/// <param name="Closing">The bracket that closes in YAML.</param>
internal readonly record struct FullWidthBrackets(int Close, char Opening, char Closing)
{
    private static readonly char[] s_separators = [',', '，', '、'];

    /// <summary>The brackets of the value that begins at <paramref name="start"/>, if they hold nothing but numbers, or keys of the form with their values, up to the line's end.</summary>
    public static FullWidthBrackets? Find(string text, int start, int end)
    {
        var brackets = text[start] switch
        {
            '【' or '［' => new FullWidthBrackets(text.IndexOfAny(['】', '］', ']'], start, end - start), '[', ']'),
            '｛' => new FullWidthBrackets(text.IndexOfAny(['｝', '}'], start, end - start), '{', '}'),
            _ => default,
        };
        if (brackets.Close <= start || !IsNothing(text.Substring(brackets.Close + 1, end - brackets.Close - 1)))
            return null;
        var items = text.Substring(start + 1, brackets.Close - start - 1).Split(s_separators);
        return (brackets.Opening == '[' ? items.Length > 1 && items.All(item => FlowValues.IsValue(item.Trim())) : Array.TrueForAll(items, IsEntry)) ? brackets : null;
    }

    private static bool IsNothing(string rest) => string.IsNullOrWhiteSpace(rest) || (char.IsWhiteSpace(rest[0]) && rest.TrimStart()[0] == '#');

    private static bool IsEntry(string item) => item.IndexOfAny([':', '：']) is > 0 and var colon && FormKeys.Contains(item.Substring(0, colon).Trim());
}
