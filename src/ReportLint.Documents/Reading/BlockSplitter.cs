using ReportLint.Documents.Sources;
using ReportLint.Forms;

namespace ReportLint.Documents.Reading;

/// <summary>Takes headings and prose out of tables that hold more than a table: a sheet with the whole report, a table that goes on over the heading of the next part.</summary>
internal static class BlockSplitter
{
    private const int LongestLabel = 45;

    /// <summary>The blocks with such tables cut in pieces.</summary>
    public static IReadOnlyList<SourceBlock> Split(IReadOnlyList<SourceBlock> blocks) => [.. blocks.SelectMany(block => block is SourceTable table ? Split(table) : [block])];

    private static IEnumerable<SourceBlock> Split(SourceTable table)
    {
        var rest = new List<SourceCell>();
        foreach (var row in table.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key))
        {
            var stated = row.Where(cell => !cell.IsBlank).ToList();
            if (stated.Count != 1 || !IsText(stated[0].Text))
            {
                rest.AddRange(row);
                continue;
            }
            if (rest.Exists(cell => !cell.IsBlank))
                yield return table with { Cells = [.. rest], Place = rest[0].Place };
            rest.Clear();
            foreach (var line in stated[0].Text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
                yield return new SourceParagraph(line, stated[0].Place);
        }
        if (rest.Exists(cell => !cell.IsBlank))
            yield return table with { Cells = [.. rest], Place = rest[0].Place };
    }

    private static bool IsText(string text)
    {
        var line = text.ReplaceLineEndings("").Trim();
        if (FormLandmarks.IsLabel(line) || line.Contains("勾稽", StringComparison.Ordinal) || line.Contains("钩稽", StringComparison.Ordinal))
            return false;
        var parts = StatutoryForm.Edition2021.Parts;
        return line.Length > LongestLabel || line.Contains('。', StringComparison.Ordinal) || TitleText.IsTitle(line)
            || Enumerable.Range(0, parts.Count).Any(i => PartHeadings.Score(line, parts[i], i) >= LabelMatcher.Exact);
    }
}
