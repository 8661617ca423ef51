using System.Text;

namespace ReportLint.Documents.Sources.Pdf;

/// <summary>Puts letters together to lines.</summary>
internal static class PdfLineBuilder
{
    private const double WideGap = 1.2;
    private const double WordGap = 0.22;

    /// <summary>The lines that <paramref name="letters"/> make, from above.</summary>
    public static IReadOnlyList<PdfLine> Build(IEnumerable<PdfLetter> letters)
    {
        var lines = new List<PdfLine>();
        var row = new List<PdfLetter>();
        foreach (var letter in letters.OrderByDescending(letter => letter.Base))
        {
            if (row.Count > 0 && row[0].Base - letter.Base > Math.Max(row[0].Size, letter.Size) * 0.5)
            {
                lines.Add(Line(row));
                row.Clear();
            }
            row.Add(letter);
        }
        if (row.Count > 0)
            lines.Add(Line(row));
        return lines;
    }

    private static PdfLine Line(List<PdfLetter> letters)
    {
        var ordered = letters.OrderBy(letter => letter.Left).ToList();
        var text = new StringBuilder();
        PdfLetter? last = null;
        foreach (var letter in ordered)
        {
            // Some programs print a letter twice, a hair apart, to make it bold.
            if (last is not null && letter.Value == last.Value && letter.Left - last.Left < last.Size * 0.15)
                continue;
            if (last is not null)
                text.Append(Gap(last, letter));
            text.Append(letter.Value);
            last = letter;
        }
        return new PdfLine(text.ToString(), ordered[0].Left, ordered.Max(letter => letter.Right), ordered.Average(letter => letter.Base), ordered.Max(letter => letter.Size));
    }

    private static string Gap(PdfLetter left, PdfLetter right)
    {
        var gap = (right.Left - left.Right) / Math.Max(left.Size, 1);
        if (gap > WideGap)
            return "  ";
        return gap > WordGap && left.Value[^1] < '\x7F' && right.Value[0] < '\x7F' ? " " : "";
    }
}
