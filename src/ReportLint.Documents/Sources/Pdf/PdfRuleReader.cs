using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace ReportLint.Documents.Sources.Pdf;

/// <summary>Finds the rules of tables among the paths of a page: strokes, thin filled rectangles, frames.</summary>
internal static class PdfRuleReader
{
    private const double Thin = 3.5;
    private const double Shortest = 4;
    private const int Most = 6_000;

    /// <summary>The rules of <paramref name="page"/>.</summary>
    public static IReadOnlyList<PdfRule> Read(Page page)
    {
        var rules = new List<PdfRule>();
        foreach (var path in page.Paths)
        {
            if (path.IsClipping && !path.IsFilled && !path.IsStroked)
                continue;
            foreach (var part in path)
            {
                if (rules.Count > Most)
                    throw new UnreadableDocumentException(SourceMessages.TooMany.With(SourceMessages.Cells, SourceLimits.MaxCells));
                if (path.IsStroked)
                    AddStrokes(rules, part);
                else if (path.IsFilled)
                    AddFilled(rules, part);
            }
        }
        return [.. rules.Where(rule => rule.Length >= Shortest)];
    }

    private static void AddFilled(List<PdfRule> rules, PdfSubpath part)
    {
        if (part.GetBoundingRectangle() is not { } box)
            return;
        if (box.Height <= Thin && box.Width > box.Height)
            rules.Add(new PdfRule(IsLevel: true, (box.Bottom + box.Top) / 2, box.Left, box.Right));
        else if (box.Width <= Thin && box.Height > box.Width)
            rules.Add(new PdfRule(IsLevel: false, (box.Left + box.Right) / 2, box.Bottom, box.Top));
    }

    private static void AddStrokes(List<PdfRule> rules, PdfSubpath part)
    {
        PdfPoint? first = null;
        PdfPoint? last = null;
        foreach (var command in part.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    first = last = move.Location;
                    break;
                case PdfSubpath.Line line:
                    Add(rules, line.From, line.To);
                    last = line.To;
                    break;
                case PdfSubpath.Close when first is { } begin && last is { } end:
                    Add(rules, end, begin);
                    break;
            }
        }
    }

    private static void Add(List<PdfRule> rules, PdfPoint a, PdfPoint b)
    {
        if (Math.Abs(a.Y - b.Y) < 1)
            rules.Add(new PdfRule(IsLevel: true, (a.Y + b.Y) / 2, Math.Min(a.X, b.X), Math.Max(a.X, b.X)));
        else if (Math.Abs(a.X - b.X) < 1)
            rules.Add(new PdfRule(IsLevel: false, (a.X + b.X) / 2, Math.Min(a.Y, b.Y), Math.Max(a.Y, b.Y)));
    }
}
