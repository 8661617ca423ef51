using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace ReportLint.Documents.Sources.Docx;

/// <summary>Reads Word documents as they read once all tracked changes are accepted.</summary>
internal sealed class DocxSource
{
    private readonly List<SourceBlock> _blocks = [];
    private readonly DocxNumbering _numbering;
    private readonly DocxStyles _styles;
    private readonly DocxNotes _notes;
    private int _paragraphs;
    private int _tables;

    private DocxSource(MainDocumentPart main)
    {
        _styles = new DocxStyles(main.StyleDefinitionsPart?.RootElement);
        _numbering = new DocxNumbering(main.NumberingDefinitionsPart?.RootElement);
        _notes = new DocxNotes(main.FootnotesPart?.RootElement, main.EndnotesPart?.RootElement);
    }

    /// <summary>The document in <paramref name="bytes"/>.</summary>
    /// <exception cref="UnreadableDocumentException">It cannot be read.</exception>
    public static SourceDocument Read(byte[] bytes)
    {
        try
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false, OfficePackage.Settings);
            if (package.MainDocumentPart is not { } main || main.Document?.Body is not { } body)
                throw new UnreadableDocumentException(SourceMessages.Damaged.With());
            var source = new DocxSource(main);
            source.ReadBlocks(body, depth: 0);
            return new SourceDocument(source._blocks) { Title = package.PackageProperties.Title, HasPictures = main.ImageParts.Any() };
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or XmlException or InvalidDataException or FormatException or InvalidOperationException or IOException or UriFormatException or ArgumentException)
        {
            throw new UnreadableDocumentException(SourceMessages.Damaged.With(), exception);
        }
    }

    private void ReadBlocks(OpenXmlElement parent, int depth)
    {
        if (depth > SourceLimits.MaxDepth)
            throw new UnreadableDocumentException(SourceMessages.TooDeep.With(SourceLimits.MaxDepth));
        foreach (var child in parent.ChildElements)
        {
            switch (child.LocalName)
            {
                case "p":
                    ReadParagraph(child);
                    break;
                case "tbl":
                    ReadTable(child, depth);
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag":
                    ReadBlocks(child, depth + 1);
                    break;
            }
        }
    }

    private void ReadParagraph(OpenXmlElement paragraph)
    {
        _paragraphs++;
        var text = new DocxText(_notes);
        text.Add(paragraph);
        var number = _numbering.Next(DocxNumbering.Of(paragraph) ?? _styles.NumberingOf(DocxStyles.Of(paragraph)));
        foreach (var line in text.Lines)
        {
            if (line.Length > 0)
                AddBlock(new SourceParagraph(number + line, DocumentPlace.Paragraph(_paragraphs)) { HeadingLevel = _styles.HeadingLevel(paragraph) });
            number = "";
        }
        foreach (var box in text.TextBoxes)
            ReadBlocks(box, SourceLimits.MaxDepth / 2);
        AddNotes(text.Notes);
    }

    private void ReadTable(OpenXmlElement table, int depth)
    {
        if (IsLayout(table))
        {
            foreach (var cell in DocxTableReader.Cells(table))
                ReadBlocks(cell, depth + 1);
            return;
        }
        var reader = new DocxTableReader(++_tables, _numbering, _styles, _notes);
        AddBlock(reader.Read(table));
        AddNotes(reader.FootNotes);
    }

    /// <summary>Whether a table only frames the text: a cell of it holds a whole table or much prose.</summary>
    private static bool IsLayout(OpenXmlElement table) => DocxTableReader.Cells(table).Any(cell =>
        cell.ChildElements.Any(child => child.LocalName == "tbl" && child.Descendants().Count(inner => inner.LocalName == "tc") > 1)
        || cell.ChildElements.Count(child => child.LocalName == "p" && child.InnerText.Length > 40) > 2);

    private void AddNotes(IEnumerable<string> notes)
    {
        foreach (var note in notes)
            AddBlock(new SourceParagraph(note, DocumentPlace.Paragraph(_paragraphs)));
    }

    private void AddBlock(SourceBlock block)
    {
        if (_blocks.Count == SourceLimits.MaxBlocks)
            throw new UnreadableDocumentException(SourceMessages.TooMany.With(SourceMessages.Blocks, SourceLimits.MaxBlocks));
        _blocks.Add(block);
    }
}
