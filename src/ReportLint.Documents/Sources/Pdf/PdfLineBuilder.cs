using System.Text;

namespace ReportLint.Documents.Sources.Pdf;

/// <summary>Puts letters together to lines.</summary>
internal static class PdfLineBuilder
{
    private const double WideGap = 1.2;
    private const double ColumnGap = 0.35;
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

    private static double GapOf(PdfLetter left, PdfLetter right) => (right.Left - left.Right) / Math.Max(left.Size, 1);

    /// <summary>The middle one of the gaps between the letters of a line.</summary>
    private static double UsualGap(List<PdfLetter> letters)
    {
        var gaps = letters.Zip(letters.Skip(1), GapOf).Order().ToList();
        return gaps.Count == 0 ? 0 : Math.Max(0, gaps[gaps.Count / 2]);
    }

    private static PdfLine Line(List<PdfLetter> letters)
    {
        var ordered = letters.OrderBy(letter => letter.Left).ToList();
        var text = new StringBuilder();
        var usual = UsualGap(ordered);
        PdfLetter? last = null;
        foreach (var letter in ordered)
        {
            // Some programs print a letter twice, a hair apart, to make it bold.
            if (last is not null && letter.Value == last.Value && letter.Left - last.Left < last.Size * 0.15)
                continue;
            if (last is not null)
                text.Append(Gap(last, letter, usual));
            text.Append(letter.Value);
            last = letter;
        }
        return new PdfLine(text.ToString(), ordered[0].Left, ordered.Max(letter => letter.Right), ordered.Average(letter => letter.Base), ordered.Max(letter => letter.Size));
    }

    private static string Gap(PdfLetter left, PdfLetter right, double usual)
    {
        var gap = GapOf(left, right);
        // Between the columns of a table without rules; the letters of a line set to full width lie apart by the same little everywhere.
        if (gap > WideGap || (gap > ColumnGap && gap > (usual * 3) + 0.1 && left.Value[^1] > '\x7F'))
            return "  ";
        return gap > WordGap && left.Value[^1] < '\x7F' && right.Value[0] < '\x7F' ? " " : "";
    }
}
