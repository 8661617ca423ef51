using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ReportLint.Documents.Sources.Xlsx;

/// <summary>Reads workbooks: each sheet is one table, which the reader of the form cuts where headings and prose stand in it.</summary>
internal static class XlsxSource
{
    /// <summary>The document in <paramref name="bytes"/>.</summary>
    /// <exception cref="UnreadableDocumentException">It cannot be read.</exception>
    public static SourceDocument Read(byte[] bytes)
    {
        try
        {
            using var package = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false, OfficePackage.Settings);
            if (package.WorkbookPart is not { } workbook)
                throw new UnreadableDocumentException(SourceMessages.Damaged.With());
            var values = new XlsxValues(workbook);
            var blocks = new List<SourceBlock>();
            foreach (var sheet in workbook.Workbook?.Sheets?.Elements<Sheet>() ?? [])
            {
                if (sheet.State is { } state && state.Value != SheetStateValues.Visible)
                    continue;
                if (sheet.Id?.Value is not { } id || workbook.GetPartById(id) is not WorksheetPart part)
                    continue;
                var name = sheet.Name?.Value ?? "";
                blocks.Add(new SourceParagraph(name, DocumentPlace.SheetCell(name, "A1")) { IsAside = true });
                blocks.Add(new XlsxSheetReader(name, values).Read(part));
            }
            return new SourceDocument(blocks) { Title = package.PackageProperties.Title };
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or XmlException or InvalidDataException or FormatException or InvalidOperationException or IOException or ArgumentException)
        {
            throw new UnreadableDocumentException(SourceMessages.Damaged.With(), exception);
        }
    }
}
