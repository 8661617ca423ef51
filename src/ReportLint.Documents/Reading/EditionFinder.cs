using ReportLint.Documents.Sources;
using ReportLint.Forms;

namespace ReportLint.Documents.Reading;

/// <summary>Tells the edition of the form by the headers of its tables.</summary>
internal static class EditionFinder
{
    /// <summary>The edition whose own headers and labels occur most often; null when none occurs.</summary>
    public static FormEdition? Find(IReadOnlyList<SourceBlock> blocks)
    {
        var texts = blocks.SelectMany(block => block switch
        {
            SourceTable table => table.Cells.Select(cell => cell.Text),
            SourceParagraph paragraph => paragraph.Text.Split('\n', ' ', '\u3000', '\t'),
            _ => [],
        }).Where(text => text.Length is > 1 and < 60).Select(LabelText.Core).ToList();
        var counts = StatutoryForm.All.Select(edition => (Edition: edition, Own: OwnWords(edition)))
            .Select(pair => (pair.Edition, Count: texts.Count(pair.Own.Contains)))
            .OrderByDescending(pair => pair.Count).ToList();
        return counts[0].Count > counts[1].Count ? counts[0].Edition : null;
    }

    /// <summary>The words of an edition that no other has.</summary>
    private static HashSet<string> OwnWords(FormEdition edition)
    {
        static IEnumerable<string> Words(FormEdition edition) => edition.Cells.SelectMany(cell => cell.RowPath.SelectMany(LabelVariants.Of).Concat(LabelVariants.Of(cell.Column)));
        var own = Words(edition).ToHashSet(StringComparer.Ordinal);
        own.ExceptWith(StatutoryForm.All.Where(other => other != edition).SelectMany(Words));
        return own;
    }
}
