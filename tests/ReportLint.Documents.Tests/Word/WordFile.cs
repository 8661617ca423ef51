using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ReportLint.Documents.Word;
using ReportLint.Rendering;

namespace ReportLint.Documents.Tests.Word;

/// <summary>A Word document, open for a test.</summary>
internal sealed class WordFile : IDisposable
{
    private readonly MemoryStream _stream;
    private readonly WordprocessingDocument _document;

    public WordFile(ReportDocument document, DocumentMarks marks)
    {
        Bytes = WordRenderer.Format.ToBytes(document, marks);
        _stream = new MemoryStream(Bytes);
        _document = WordprocessingDocument.Open(_stream, isEditable: false);
    }

    public byte[] Bytes { get; }

    public MainDocumentPart Main => _document.MainDocumentPart!;

    public DocumentFormat.OpenXml.Wordprocessing.Body Body => Main.Document!.Body!;

    public IReadOnlyList<string> Errors => [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(_document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];

    public void Dispose()
    {
        _document.Dispose();
        _stream.Dispose();
    }
}
