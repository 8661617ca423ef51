using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportLint.Diagnostics;
using ReportLint.Markdown;
using ReportLint.Rendering;

namespace ReportLint.Documents.Word;

/// <summary>Writes title and blocks.</summary>
internal static class WordBody
{
    /// <summary>The body of <paramref name="document"/>.</summary>
    public static Body Of(ReportDocument document, WordContent content)
    {
        var marks = content.Marks;
        var body = new Body();
        body.Append(Paragraph(WordStyles.Title, [new DocumentRun(document.Title)], marks.Elsewhere, content));
        foreach (var block in document.Blocks)
            body.Append(Of(block, content));
        body.Append(WordPage.Section(marks.IsDraft));
        return body;
    }

    private static IEnumerable<OpenXmlElement> Of(DocumentBlock block, WordContent content) => block switch
    {
        DocumentHeading heading => [Paragraph(WordStyles.Heading(heading.Level), heading.Runs, content.Marks.At(heading), content)],
        DocumentParagraph paragraph => [Paragraph(WordStyles.Body, paragraph.Runs, content.Marks.At(paragraph), content)],
        DocumentList list => Items(list, content),
        DocumentTable table => DocxTable.Of(table, content),
        _ => throw new ArgumentException($"No such block: {block.GetType()}.", nameof(block)),
    };

    private static IEnumerable<OpenXmlElement> Items(DocumentList list, WordContent content)
    {
        var number = content.Lists.NumberOf(list);
        foreach (var item in list.Items)
        {
            var paragraph = Paragraph(WordStyles.List, item.Runs, content.Marks.At(item), content);
            paragraph.ParagraphProperties!.Append(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = number }));
            yield return paragraph;
        }
    }

    private static Paragraph Paragraph(string style, IReadOnlyList<DocumentRun> runs, IReadOnlyList<Finding> findings, WordContent content)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(content.Comments.Around(findings, WordRuns.Of(runs, content.Links, findings.Any(WordComments.IsError))));
        return paragraph;
    }
}
