using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ReportLint.Rendering;

namespace ReportLint.Documents.Word;

/// <summary>Writes a document as a Word document in the layout of official documents (GB/T 9704—2012). The same input gives the same bytes on every machine.</summary>
/// <remarks>A report with errors becomes a draft: a watermark, and each figure and paragraph in error marked and with a comment that says what is wrong.</remarks>
public static class WordRenderer
{
    private const string MainContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>The format.</summary>
    public static RenderFormat Format { get; } = new("docx", ".docx", Write, IsText: false);

    /// <summary>Writes <paramref name="document"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="marks">What was found in its report; only errors are shown.</param>
    /// <param name="stream">Where to; stays open.</param>
    public static void Write(ReportDocument document, DocumentMarks marks, Stream stream)
    {
        using var package = new MemoryStream();
        using (var word = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
            Fill(word, document, marks);
        package.Position = 0;
        StoredZip.Rewrite(package, stream);
    }

    private static void Fill(WordprocessingDocument word, ReportDocument document, DocumentMarks marks)
    {
        var main = word.AddNewPart<MainDocumentPart>(MainContentType, "rId1");
        Put(word.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rId2"), WordProperties.Core(document));
        Put(word.AddNewPart<ExtendedFilePropertiesPart>("rId3"), WordProperties.Extended);
        Put(main.AddNewPart<StyleDefinitionsPart>("rIdStyles"), WordStyles.Xml);
        Put(main.AddNewPart<FontTablePart>("rIdFonts"), WordFonts.Xml);
        Put(main.AddNewPart<DocumentSettingsPart>("rIdSettings"), WordSettings.Xml);
        Put(main.AddNewPart<FooterPart>(WordPage.OddFooter), WordPage.Footer(isEven: false));
        Put(main.AddNewPart<FooterPart>(WordPage.EvenFooter), WordPage.Footer(isEven: true));
        if (marks.IsDraft)
        {
            Put(main.AddNewPart<HeaderPart>(WordPage.OddHeader), WordPage.DraftHeader(1));
            Put(main.AddNewPart<HeaderPart>(WordPage.EvenHeader), WordPage.DraftHeader(2));
        }
        var content = new WordContent(main, marks);
        var body = WordBody.Of(document, content);
        Put(main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering"), content.Lists.Xml());
        if (content.Comments.Any)
            main.AddNewPart<WordprocessingCommentsPart>("rIdComments").Comments = content.Comments.ToComments();
        main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(body);
    }

    private static void Put(OpenXmlPart part, string xml)
    {
        using var stream = part.GetStream(FileMode.Create);
        var bytes = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(xml.Replace("\r\n", "\n"));
        stream.Write(bytes, 0, bytes.Length);
    }
}
