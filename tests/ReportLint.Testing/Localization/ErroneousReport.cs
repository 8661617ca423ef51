using System.Globalization;
using ReportLint.Forms;
using ReportLint.Text;

namespace ReportLint.Testing.Localization;

/// <summary>A consistent report drawn at random, in which some stated figures were then typed wrong.</summary>
public sealed class ErroneousReport
{
    private const string DrawnProse = "正文，“新收”：[不是数]";

    private ErroneousReport(GeneratedReport right, IReadOnlyList<FormCell> wrong, string text)
    {
        Right = right;
        Wrong = wrong;
        Text = text;
    }

    /// <summary>The report without errors.</summary>
    public GeneratedReport Right { get; }

    /// <summary>The cells that are wrong.</summary>
    public IReadOnlyList<FormCell> Wrong { get; }

    /// <summary>The file's text.</summary>
    public string Text { get; }

    /// <summary>The file.</summary>
    public SourceText Source => SourceText.FromString("a.report.yaml", Text, "/a.report.yaml");

    /// <summary>The report drawn by <paramref name="seed"/>.</summary>
    /// <param name="seed">The same seed draws the same.</param>
    /// <param name="errors">How many figures are wrong.</param>
    /// <param name="spread">Where.</param>
    public static ErroneousReport Draw(int seed, int errors, ErrorSpread spread)
    {
        for (var attempt = 0; ; attempt++)
        {
            var random = new Random(HashOf(seed, errors, (int)spread, attempt));
            if (TryDraw(random, errors, spread) is { } report)
                return report;
        }
    }

    private static ErroneousReport? TryDraw(Random random, int errors, ErrorSpread spread)
    {
        var edition = StatutoryForm.All[random.Next(StatutoryForm.All.Count)];
        var (right, style, seed) = (GeneratedReport.Draw(edition, random.Next()), ReportStyle.Draw(random), random.Next());
        var cells = DrawCells(random, edition, spread);
        var report = right;
        var wrong = new List<FormCell>();
        while (wrong.Count < errors)
        {
            var cell = cells[random.Next(cells.Count)];
            var value = (long)right.Figures[cell.Index];
            if (wrong.Contains(cell))
                continue;
            if (errors - wrong.Count > 1 && value > 0 && random.Next(6) == 0)
            {
                // One column off: the neighbour has the value, and this cell the neighbour's zero.
                if (cells.FirstOrDefault(other => other.Index == cell.Index + 1 && other.Row == cell.Row) is not { } beside || right.Figures[beside.Index] != 0 || wrong.Contains(beside))
                    continue;
                report = report.With(cell, 0).With(beside, value);
                wrong.AddRange([cell, beside]);
            }
            else if ((random.Next(3) == 0 ? TypedSlip.DrawAny(random, value) : TypedSlip.Draw(random, value)) is { } typed)
            {
                report = report.With(cell, typed);
                wrong.Add(cell);
            }
        }
        var (text, places) = ReportWriter.WriteWithPlaces(report, style, seed);
        if (!wrong.TrueForAll(cell => places.ContainsKey(cell.Index)))
            return null;
        return new ErroneousReport(right, wrong, random.Next(3) == 0 ? WithProse(text, right) : text);
    }

    private static List<FormCell> DrawCells(Random random, FormEdition edition, ErrorSpread spread)
    {
        if (spread == ErrorSpread.Anywhere)
            return [.. edition.Cells.Where(cell => cell.Table.Name.Id is "requests" or "disputes")];
        var cells = edition.Cells.Where(cell => cell.Table.Name.Id is "requests").ToList();
        var one = cells[random.Next(cells.Count)];
        return random.Next(2) == 0
            ? [.. cells.Where(cell => cell.Row == one.Row)]
            : [.. cells.Where(cell => cell.Column == one.Column)];
    }

    /// <summary>The text with a few right figures in its prose.</summary>
    private static string WithProse(string text, GeneratedReport right)
    {
        var at = text.IndexOf(DrawnProse, StringComparison.Ordinal);
        var sentence = string.Create(CultureInfo.InvariantCulture, $"本年收到政府信息公开申请{Of("requests.received.total")}件，予以公开{Of("requests.outcomes.granted.total")}件。因政府信息公开引起的行政复议{Of("disputes.reconsideration.total")}件。");
        return at < 0 ? text : text[..at] + sentence + text[(at + DrawnProse.Length)..];

        decimal Of(string address) => right.Figures[right.Edition.FindCell(address)!.Index];
    }

    /// <summary>A seed that is the same in every process.</summary>
    private static int HashOf(params ReadOnlySpan<int> parts)
    {
        var hash = 17;
        foreach (var part in parts)
            hash = unchecked((hash * 486_187_739) + part);
        return hash & int.MaxValue;
    }
}
