using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ReportLint.Text;

namespace ReportLint.Documents.Data;

/// <summary>Writes a workbook (SpreadsheetML) row by row, so that memory stays flat; text is text, never a formula. What doesn't fit on a sheet goes on the next.</summary>
internal sealed class XlsxDataWriter : IDataWriter
{
    /// <summary>As many rows as a sheet may have.</summary>
    private const int MostRows = 1_048_576;

    /// <summary>As many characters as a cell may have.</summary>
    private const int MostCharacters = 32_767;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly DateTimeOffset s_time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly IReadOnlyList<DataColumn> _columns;
    private readonly ZipArchive _archive;
    private XmlWriter? _sheet;
    private Stream? _entry;
    private int _rows;
    private int _sheets;

    public XlsxDataWriter(IReadOnlyList<DataColumn> columns, Stream stream)
    {
        _columns = columns;
        _archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        BeginSheet();
    }

    /// <inheritdoc/>
    public void Write(IReadOnlyList<object?> row)
    {
        if (_rows == MostRows)
        {
            EndSheet();
            BeginSheet();
        }
        WriteRow(row);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        EndSheet();
        var sheets = Enumerable.Range(1, _sheets).ToList();
        Put("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relationships}"><sheets>{string.Concat(sheets.Select(sheet => $"""<sheet name="data{sheet}" sheetId="{sheet}" r:id="rId{sheet}"/>"""))}</sheets></workbook>""");
        Put("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{PackageRelationships}">{string.Concat(sheets.Select(sheet => $"""<Relationship Id="rId{sheet}" Type="{Relationships}/worksheet" Target="worksheets/sheet{sheet}.xml"/>"""))}</Relationships>""");
        Put("_rels/.rels", $"""<Relationships xmlns="{PackageRelationships}"><Relationship Id="rId1" Type="{Relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Put("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{ContentTypes}sheet.main+xml"/>{string.Concat(sheets.Select(sheet => $"""<Override PartName="/xl/worksheets/sheet{sheet}.xml" ContentType="{ContentTypes}worksheet+xml"/>"""))}</Types>""");
        _archive.Dispose();
    }

    private void BeginSheet()
    {
        _sheets++;
        _entry = Open($"xl/worksheets/sheet{_sheets}.xml");
        _sheet = XmlWriter.Create(_entry, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        _sheet.WriteStartElement("worksheet", Main);
        // The names of the columns stay in view.
        _sheet.WriteRaw("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        _sheet.WriteStartElement("sheetData");
        _rows = 0;
        WriteRow([.. _columns.Select(column => (object?)column.Name)]);
    }

    private void EndSheet()
    {
        _sheet!.WriteEndElement();
        _sheet.WriteEndElement();
        _sheet.Dispose();
        _entry!.Dispose();
    }

    private void WriteRow(IReadOnlyList<object?> row)
    {
        _rows++;
        _sheet!.WriteStartElement("row");
        foreach (var value in row)
        {
            _sheet.WriteStartElement("c");
            if (value is string text)
            {
                _sheet.WriteAttributeString("t", "inlineStr");
                _sheet.WriteStartElement("is");
                _sheet.WriteStartElement("t");
                _sheet.WriteAttributeString("xml", "space", null, "preserve");
                _sheet.WriteString(Cut(SingleLine.Of(text)));
                _sheet.WriteEndElement();
                _sheet.WriteEndElement();
            }
            else if (value is not null)
            {
                _sheet.WriteElementString("v", Convert.ToString(value, CultureInfo.InvariantCulture));
            }
            _sheet.WriteEndElement();
        }
        _sheet.WriteEndElement();
    }

    private static string Cut(string text) => text.Length <= MostCharacters ? text : text[..(char.IsHighSurrogate(text[MostCharacters - 2]) ? MostCharacters - 2 : MostCharacters - 1)] + "…";

    private void Put(string name, string xml)
    {
        using var stream = Open(name);
        stream.Write(Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + xml));
    }

    private Stream Open(string name)
    {
        var entry = _archive.CreateEntry(name);
        entry.LastWriteTime = s_time;
        return entry.Open();
    }
}
