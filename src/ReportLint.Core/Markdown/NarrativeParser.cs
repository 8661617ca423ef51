using ReportLint.Model;
using ReportLint.Text;

namespace ReportLint.Markdown;

/// <summary>Parses the Markdown of a report's texts into blocks. Linear in the length of the text; every text has a meaning, none is an error.</summary>
/// <remarks>
/// <para>
/// A line end ends a paragraph; headings are <c>##</c> (also <c>#</c>) and <c>###</c> (also deeper ones); lists are <c>-</c>, <c>*</c>, <c>+</c>, <c>1.</c> and
/// <c>1)</c>, of one level. In a line: <c>**bold**</c>, <c>*emphasis*</c>, <c>`code`</c>, <c>[text](address)</c>, <c>&lt;address&gt;</c> and backslash escapes.
/// Headings without a number get one.
/// </para>
/// <para>Everything else (HTML, tables, images) is text. What a reference stands for is never Markdown.</para>
/// </remarks>
public static class NarrativeParser
{
    /// <summary>The blocks of <paramref name="text"/>: paragraphs, headings of levels 2 and 3, lists. Their spans are places in <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="resolve">What to write for a reference; null, or a null result, leaves it as it is written.</param>
    public static IReadOnlyList<DocumentBlock> Parse(string text, Func<TextReference, string?>? resolve = null)
    {
        var blocks = new List<DocumentBlock>();
        var numbers = new HeadingNumbers();
        var items = new List<DocumentListItem>();
        NarrativeBlock? list = null;
        foreach (var block in NarrativeBlockReader.Read(text, resolve ?? (_ => null)))
        {
            var isItem = block.Kind is BlockKind.Item or BlockKind.NumberedItem;
            if (!isItem || block.BeginsList)
                EndList(blocks, ref list, items);
            if (isItem && block.BeginsList)
                list = block;
            var runs = InlineParser.Parse(block.Source);
            if (runs.Count == 0)
                continue;
            var span = TextSpan.FromBounds(block.Source.Origins[0].Start, block.Source.Origins[block.Source.Text.Length - 1].End);
            if (isItem)
                items.Add(new DocumentListItem(runs) { Span = span });
            else if (block.Kind == BlockKind.Heading)
                blocks.Add(new DocumentHeading(block.Number, WithNumber(numbers.Next(block.Number, string.Concat(runs.Select(run => run.Text))), runs)) { Span = span });
            else
                blocks.Add(new DocumentParagraph(runs) { Span = span });
        }
        EndList(blocks, ref list, items);
        return blocks;
    }

    private static void EndList(List<DocumentBlock> blocks, ref NarrativeBlock? list, List<DocumentListItem> items)
    {
        if (list is not null && items.Count > 0)
            blocks.Add(new DocumentList(list.Kind == BlockKind.NumberedItem, list.Number, [.. items]) { Span = items[0].Span });
        items.Clear();
        list = null;
    }

    private static IReadOnlyList<DocumentRun> WithNumber(string number, IReadOnlyList<DocumentRun> runs)
    {
        if (number.Length == 0)
            return runs;
        return runs[0] is { IsCode: false, Url: null } first
            ? [first with { Text = number + first.Text }, .. runs.Skip(1)]
            : [new DocumentRun(number), .. runs];
    }
}
