using ReportLint.Documents.Sources;
using ReportLint.Forms;

namespace ReportLint.Documents.Reading;

/// <summary>Finds the headings of the parts in the stream: of all lines that may be one, the best series that keeps the order of the form, each as near to its table as can be.</summary>
internal static class PartFinder
{
    private const int FewestLabels = 3;
    private const int LinesAhead = 40;

    /// <summary>For each part of the form the block that is its heading; null where it has none.</summary>
    public static int?[] Find(IReadOnlyList<SourceBlock> blocks, FormEdition edition)
    {
        var candidates = new List<(int Block, int Part, double Score)>();
        var tables = edition.Parts.Select(part => part.Table is { } table ? TablePlaces(blocks, table) : []).ToList();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not SourceParagraph { IsAside: false } line)
                continue;
            for (var p = 0; p < edition.Parts.Count; p++)
            {
                var score = PartHeadings.Score(line.Text, edition.Parts[p], p);
                if (score <= 0.4)
                    continue;
                var ahead = tables[p].FirstOrDefault(place => place > i, -1);
                candidates.Add((i, p, score + (ahead < 0 ? 0 : 1.0 - Math.Min(0.9, 0.02 * (ahead - i))) + (line.HeadingLevel > 0 ? 0.1 : 0)));
            }
        }
        return Best(candidates, edition.Parts.Count);
    }

    /// <summary>Where a table of the form begins: the tables, or the lines, that hold some of its labels.</summary>
    private static List<int> TablePlaces(IReadOnlyList<SourceBlock> blocks, FormTable table)
    {
        var forms = RowTarget.Of(table).SelectMany(target => target.Forms.Take(1)).Concat(RowTarget.Of(table).SelectMany(target => target.Row.Columns).SelectMany(LabelVariants.Of)).Where(form => form.Length > 2).ToHashSet(StringComparer.Ordinal);
        var places = new List<int>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var texts = blocks[i] switch
            {
                SourceTable found => found.Cells.Select(cell => cell.Text),
                SourceParagraph { IsAside: false } when places.Count == 0 || places[^1] < i - LinesAhead => blocks.Skip(i).Take(LinesAhead).TakeWhile(block => block is SourceParagraph).Select(block => ((SourceParagraph)block).Text.Split(' ', '\u3000')[0]),
                _ => [],
            };
            if (texts.Select(LabelText.Core).Where(forms.Contains).Distinct(StringComparer.Ordinal).Count() >= FewestLabels
                && (blocks[i] is SourceTable || forms.Contains(LabelText.Core(((SourceParagraph)blocks[i]).Text.Split(' ', '\u3000')[0]))))
            {
                places.Add(i);
            }
        }
        return places;
    }

    private static int?[] Best(List<(int Block, int Part, double Score)> candidates, int count)
    {
        var sums = new double[candidates.Count];
        var before = new int[candidates.Count];
        var end = -1;
        for (var i = 0; i < candidates.Count; i++)
        {
            (sums[i], before[i]) = (candidates[i].Score, -1);
            for (var k = 0; k < i; k++)
            {
                if (candidates[k].Block < candidates[i].Block && candidates[k].Part < candidates[i].Part && sums[k] + candidates[i].Score > sums[i] + 1e-9)
                    (sums[i], before[i]) = (sums[k] + candidates[i].Score, k);
            }
            if (end < 0 || sums[i] > sums[end] + 1e-9)
                end = i;
        }
        var found = new int?[count];
        for (var i = end; i >= 0; i = before[i])
            found[candidates[i].Part] = candidates[i].Block;
        return found;
    }
}
