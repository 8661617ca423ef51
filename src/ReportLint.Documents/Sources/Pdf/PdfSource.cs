using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace ReportLint.Documents.Sources.Pdf;

/// <summary>Reads PDF files with text: ruled tables by their lines, everything else as lines of text put together to paragraphs.</summary>
internal static class PdfSource
{
    private const int FewestLetters = 40;

    /// <summary>The document in <paramref name="bytes"/>.</summary>
    /// <exception cref="UnreadableDocumentException">It cannot be read, or is a scan.</exception>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The library throws whatever a broken file makes it stumble over; all of it means that the file is damaged.")]
    public static SourceDocument Read(byte[] bytes)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            if (pdf.NumberOfPages > SourceLimits.MaxPages)
                throw new UnreadableDocumentException(SourceMessages.TooMany.With(SourceMessages.Pages, SourceLimits.MaxPages));
            var pages = pdf.GetPages().Select(PdfPageReader.Read).ToList();
            if (pages.Sum(page => page.Lines.Sum(line => line.Text.Length) + page.Tables.Sum(table => table.Cells.Sum(cell => cell.Text.Length))) < FewestLetters)
                throw new UnreadableDocumentException(SourceMessages.ScannedPdf.With());
            return new SourceDocument(PdfAssembler.Assemble(pages)) { Title = pdf.Information.Title };
        }
        catch (UnreadableDocumentException)
        {
            throw;
        }
        catch (PdfDocumentEncryptedException exception)
        {
            throw new UnreadableDocumentException(SourceMessages.EncryptedPdf.With(), exception);
        }
        catch (Exception exception)
        {
            throw new UnreadableDocumentException(SourceMessages.Damaged.With(), exception);
        }
    }
}
