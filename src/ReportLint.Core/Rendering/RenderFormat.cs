namespace ReportLint.Rendering;

/// <summary>A kind of file that a document can be written as.</summary>
/// <param name="Name">What options call it: <c>text</c>.</param>
/// <param name="Ending">The ending of its files, with the dot.</param>
/// <param name="Write">Writes a document with its marks as bytes. A format for publication leaves the marks out; the same document and marks give the same bytes.</param>
/// <param name="IsText">Whether its files are text in UTF-8, so that one can be shown on a terminal.</param>
public sealed record RenderFormat(string Name, string Ending, Action<ReportDocument, DocumentMarks, Stream> Write, bool IsText = true)
{
    /// <summary>The bytes of <paramref name="document"/>.</summary>
    public byte[] ToBytes(ReportDocument document, DocumentMarks marks)
    {
        using var bytes = new MemoryStream();
        Write(document, marks, bytes);
        return bytes.ToArray();
    }
}
