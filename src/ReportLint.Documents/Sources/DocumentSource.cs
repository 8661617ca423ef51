using System.Text;
using ReportLint.Documents.Sources.Docx;
using ReportLint.Documents.Sources.Html;
using ReportLint.Documents.Sources.Pdf;
using ReportLint.Documents.Sources.Texts;
using ReportLint.Documents.Sources.Xlsx;

namespace ReportLint.Documents.Sources;

/// <summary>Reads a document of any known format. What it is shows in its bytes; the name decides only between text, Markdown and pages.</summary>
public static class DocumentSource
{
    /// <summary>The endings of the files that are read, with the dot.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".docx", ".xlsx", ".html", ".htm", ".mht", ".mhtml", ".txt", ".md", ".pdf"];

    /// <summary>The largest file that is read, in bytes.</summary>
    public static int MaxBytes => SourceLimits.MaxBytes;

    /// <summary>The document in <paramref name="bytes"/>.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="UnreadableDocumentException">It cannot be read; the reason says what to do.</exception>
    public static SourceDocument Read(byte[] bytes, string name)
    {
        if (bytes.Length == 0)
            throw new UnreadableDocumentException(SourceMessages.Empty.With());
        if (bytes.Length > SourceLimits.MaxBytes)
            throw TooLarge(bytes.Length);
        switch (bytes)
        {
            case [0xD0, 0xCF, 0x11, 0xE0, ..]:
                throw new UnreadableDocumentException((IsEncrypted(bytes) ? SourceMessages.Encrypted : SourceMessages.OldOffice).With());
            case [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..]:
                return OfficePackage.Inspect(bytes) == "docx" ? DocxSource.Read(bytes) : XlsxSource.Read(bytes);
            case [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..]:
                throw new UnreadableDocumentException(SourceMessages.Rtf.With());
            case [0xFF, 0xD8, 0xFF, ..] or [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] or [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..]:
                throw new UnreadableDocumentException(SourceMessages.Picture.With());
        }
        if (IsPdf(bytes))
            return PdfSource.Read(bytes);
        var ending = Path.GetExtension(name);
        if (MhtArchive.IsArchive(bytes))
            return HtmlSource.Read(MhtArchive.ReadPage(bytes));
        var text = TextDecoder.Decode(bytes);
        if (string.IsNullOrWhiteSpace(text))
            throw new UnreadableDocumentException(SourceMessages.Empty.With());
        return IsPage(ending, text) ? HtmlSource.Read(text) : TextSource.Read(text, ending.Equals(".md", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Says that a file of <paramref name="length"/> bytes is not read.</summary>
    public static UnreadableDocumentException TooLarge(long length) => new(SourceMessages.TooLarge.With(Megabytes(length), Megabytes(SourceLimits.MaxBytes)));

    private static string Megabytes(long bytes) => FormattableString.Invariant($"{bytes / 1024.0 / 1024.0:0.#} MB");

    /// <summary>A page is a page whatever its name: many are saved as .doc or .txt.</summary>
    private static bool IsPage(string ending, string text)
    {
        if (ending.Equals(".html", StringComparison.OrdinalIgnoreCase) || ending.Equals(".htm", StringComparison.OrdinalIgnoreCase))
            return true;
        var start = text.AsSpan(0, Math.Min(text.Length, 1024)).TrimStart();
        return start.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<body", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<table", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<div", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<meta", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<p", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A PDF may have a few bytes before its mark.</summary>
    private static bool IsPdf(byte[] bytes) => bytes.AsSpan(0, Math.Min(bytes.Length, 1024)).IndexOf("%PDF-"u8) >= 0;

    /// <summary>An encrypted Office document keeps its content under this name in a container of the old format.</summary>
    private static bool IsEncrypted(byte[] bytes) => bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
}
