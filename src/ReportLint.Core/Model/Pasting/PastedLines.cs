using System.Text;

namespace ReportLint.Model.Pasting;

/// <summary>Takes apart what a program puts on the clipboard for a table: lines of cells between tabs. A cell in quotation marks may hold line ends, as spreadsheets write it.</summary>
internal static class PastedLines
{
    /// <summary>The cells of each line that has any, trimmed and each on one line.</summary>
    public static IEnumerable<IReadOnlyList<string>> Split(string text)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        var lastQuote = text.LastIndexOf('"');
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (i == text.Length)
                isQuoted = false;
            if (c == '"' && (isQuoted || (cell.Length == 0 && i < lastQuote)))
            {
                if (isQuoted && i + 1 < text.Length && text[i + 1] == '"')
                    cell.Append(text[i++]);
                else
                    isQuoted = !isQuoted;
            }
            else if (!isQuoted && c is ('\t' or '\n'))
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
                if (c == '\n' || i == text.Length)
                {
                    if (cells.Any(one => one.Length > 0))
                        yield return cells;
                    cells = [];
                }
            }
            else if (c is not ('\r' or '\n'))
            {
                cell.Append(c);
            }
        }
    }
}
