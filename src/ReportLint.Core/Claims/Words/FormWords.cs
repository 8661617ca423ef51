using ReportLint.Forms;

namespace ReportLint.Claims.Words;

/// <summary>The words that the form itself gives for its rows and columns.</summary>
internal static class FormWords
{
    private const string Numbers = "0123456789一二三四五六七八九十（）.、";

    /// <summary>The words of the outcomes, applicants and results of <paramref name="edition"/>.</summary>
    public static IEnumerable<LexiconEntry> Of(FormEdition edition)
    {
        foreach (var table in edition.Tables)
        {
            if (string.Equals(table.Name.Id, "requests", StringComparison.Ordinal))
            {
                foreach (var row in table.Rows.Where(row => row.IsGroup))
                {
                    foreach (var entry in Rows(row.Children, $"{table.Name.Id}.{row.Name.Id}"))
                        yield return entry;
                }
                foreach (var column in table.Rows[0].Columns.Where(column => !column.IsTotal && column.Group is not null || string.Equals(column.Name.Id, "natural-person", StringComparison.Ordinal)))
                {
                    if (column.Label.Length > 2)
                        yield return new LexiconEntry(column.Label, WordClass.Applicant, [column.Name.Id]);
                }
            }
        }
    }

    private static IEnumerable<LexiconEntry> Rows(IReadOnlyList<FormRow> rows, string address)
    {
        foreach (var row in rows.Where(row => !row.IsTotal))
        {
            var own = $"{address}.{row.Name.Id}";
            foreach (var word in new[] { row.Name.Key, row.ShortLabel.TrimStart(Numbers.ToCharArray()), row.Label.TrimStart(Numbers.ToCharArray()) }.Distinct(StringComparer.Ordinal))
            {
                if (word.Length <= 2 || word is "不掌握")
                    continue;
                var text = word.Replace("“", "").Replace("”", "");
                yield return new LexiconEntry(text, WordClassOf(own), [own]);
                // 属于行政执法案卷信息: what is refused is information.
                if (address.EndsWith(".refused", StringComparison.Ordinal) && !text.EndsWith("信息", StringComparison.Ordinal))
                    yield return new LexiconEntry(text + "信息", WordClassOf(own), [own]);
            }
            foreach (var entry in Rows(row.Children, own))
                yield return entry;
        }
    }

    /// <summary>How a request of （六）其他处理 ended may be told of some of them only, since reports do not list all ways.</summary>
    private static WordClass WordClassOf(string address) =>
        address.StartsWith("requests.outcomes.other.", StringComparison.Ordinal) ? WordClass.PartOfOutcome : WordClass.Outcome;
}
