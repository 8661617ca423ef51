using ReportLint.Text;

namespace ReportLint.Model.Pasting;

/// <summary>A row that was pasted from a document or a spreadsheet: numbers between tabs, blanks or commas of any width, perhaps in brackets that are none in YAML.</summary>
public static class PastedRow
{
    private const int Longest = 400;
    private const string Brackets = "[]()【】［］（）{}｛｝〔〕";
    private const string Separators = " \t\u3000\u00A0,，、;；|｜\n\r";
    private static readonly CharacterSet s_separators = new(Separators);

    /// <summary>The cells of <paramref name="text"/>, a blank one as <c>~</c>; null where anything but numbers stands in it, or only one.</summary>
    public static IReadOnlyList<string>? Read(string text)
    {
        if (text.Length > Longest || !s_separators.IsIn(text))
            return null;
        var cells = new List<string>();
        foreach (var part in text.Trim().Trim(Brackets.ToCharArray()).Split(Separators.ToCharArray(), StringSplitOptions.RemoveEmptyEntries))
        {
            if (PastedCell.Read(part) is not { } cell || cell.Any(c => c is not ('~' or (>= '0' and <= '9'))))
                return null;
            cells.Add(cell);
        }
        return cells.Count > 1 ? cells : null;
    }
}
