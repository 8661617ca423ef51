namespace ReportLint.Model.Reading;

/// <summary>A row that was pasted from a document or a spreadsheet: numbers between tabs, blanks or commas of any width, perhaps in brackets that are none in YAML.</summary>
internal static class PastedRow
{
    private const int Longest = 400;
    private const string Brackets = "[]()【】［］（）{}｛｝〔〕";
    private static readonly char[] s_separators = [' ', '\t', '\u3000', '\u00A0', ',', '，', '、', ';', '；', '|', '｜', '\n', '\r'];
    private static readonly HashSet<string> s_none = new(["/", "／", "-", "－", "—", "——", "~", "～"], StringComparer.Ordinal);

    /// <summary>The cells of <paramref name="text"/>, a blank one as <c>~</c>; null where anything but numbers stands in it, or only one.</summary>
    public static IReadOnlyList<string>? Read(string text)
    {
        if (text.Length > Longest)
            return null;
        var cells = new List<string>();
        foreach (var part in text.Trim().Trim(Brackets.ToCharArray()).Split(s_separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var ascii = string.Concat(part.Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c));
            if (s_none.Contains(part))
                cells.Add("~");
            else if (ascii.All(c => c is >= '0' and <= '9'))
                cells.Add(ascii);
            else
                return null;
        }
        return cells.Count > 1 ? cells : null;
    }
}
