using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace ReportLint.Documents.Sources;

/// <summary>Opens Office documents, which are zip archives, after looking at what they would unpack to.</summary>
internal static class OfficePackage
{
    private const int DeepestPart = 500;

    /// <summary>How documents are opened: parts beyond the limit are refused while they are read.</summary>
    public static OpenSettings Settings { get; } = new() { AutoSave = false, MaxCharactersInPart = SourceLimits.MaxPart };

    /// <summary>The kind of document that the archive is: <c>docx</c> or <c>xlsx</c>.</summary>
    /// <exception cref="UnreadableDocumentException">It is another archive, is damaged, holds macros, or unpacks to too much.</exception>
    public static string Inspect(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > SourceLimits.MaxEntries)
                throw new UnreadableDocumentException(SourceMessages.Bomb.With());
            var total = 0L;
            foreach (var entry in zip.Entries)
                total += Unpacked(entry);
            if (total > SourceLimits.MaxUnpacked)
                throw new UnreadableDocumentException(SourceMessages.Bomb.With());
            var names = zip.Entries.Select(entry => entry.FullName.Replace('\\', '/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
                throw new UnreadableDocumentException(SourceMessages.Macro.With());
            return names.Any(name => name.StartsWith("word/document", StringComparison.OrdinalIgnoreCase)) ? "docx"
                : names.Contains("xl/workbook.xml") ? "xlsx"
                : names.Contains("mimetype") && names.Contains("content.xml") ? throw new UnreadableDocumentException(SourceMessages.OpenDocument.With())
                : throw new UnreadableDocumentException(SourceMessages.UnknownZip.With());
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException)
        {
            throw new UnreadableDocumentException(SourceMessages.Damaged.With(), exception);
        }
    }

    /// <summary>How large an entry really becomes: what its header says may be a lie, so that the text parts are unpacked and counted, up to the limit.</summary>
    private static long Unpacked(ZipArchiveEntry entry)
    {
        if (entry.Length > SourceLimits.MaxPart || IsBomb(entry, entry.Length))
            throw new UnreadableDocumentException(SourceMessages.Bomb.With());
        if (!entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            return entry.Length;
        CheckDepth(entry);
        using var stream = entry.Open();
        var buffer = new byte[81920];
        var length = 0L;
        int count;
        while ((count = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            length += count;
            if (length > SourceLimits.MaxPart || IsBomb(entry, length))
                throw new UnreadableDocumentException(SourceMessages.Bomb.With());
        }
        return length;
    }

    /// <summary>Trees are built of the parts by recursion, which must end.</summary>
    private static void CheckDepth(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = SourceLimits.MaxPart });
        while (xml.Read())
        {
            if (xml.Depth > DeepestPart)
                throw new UnreadableDocumentException(SourceMessages.TooDeep.With(DeepestPart));
        }
    }

    private static bool IsBomb(ZipArchiveEntry entry, long length) => length > SourceLimits.RatioFrom && length / Math.Max(1, entry.CompressedLength) > SourceLimits.MaxRatio;
}
