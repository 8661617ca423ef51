using System.Text;
using DocumentFormat.OpenXml;

namespace ReportLint.Documents.Sources.Docx;

/// <summary>Gathers the text of a paragraph: its runs put together, deleted text left out, text boxes and notes set aside.</summary>
internal sealed class DocxText(DocxNotes notes)
{
    private readonly List<StringBuilder> _lines = [new()];
    private int _depth;

    /// <summary>Its lines, trimmed: more than one where it has manual line breaks.</summary>
    public IEnumerable<string> Lines => _lines.Select(line => line.ToString().Trim());

    /// <summary>The contents of the text boxes anchored in it.</summary>
    public List<OpenXmlElement> TextBoxes { get; } = [];

    /// <summary>The texts of the notes that it refers to.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Takes the text of <paramref name="element"/> and of what is in it.</summary>
    public void Add(OpenXmlElement element)
    {
        if (_depth > SourceLimits.MaxDepth)
            throw new UnreadableDocumentException(SourceMessages.TooDeep.With(SourceLimits.MaxDepth));
        switch (element.LocalName)
        {
            case "t":
                Append(element.InnerText);
                return;
            case "tab" when element.Parent?.LocalName == "r":
                Append(" ");
                return;
            case "br" or "cr":
                _lines.Add(new StringBuilder());
                return;
            case "noBreakHyphen":
                Append("-");
                return;
            case "footnoteReference" or "endnoteReference":
                if (notes.Find(element) is { } note)
                    Notes.Add(note);
                return;
            case "txbxContent":
                TextBoxes.Add(element);
                return;
            // The fallback repeats the choice for older programs; instructions of fields are not shown; deleted text is no longer there.
            case "Fallback" or "instrText" or "del" or "moveFrom" or "delText" or "pPr" or "rPr" or "rt":
                return;
            case "r" when DocxXml.IsOn(element.Child("rPr").Child("vanish")):
                return;
        }
        _depth++;
        for (var child = element.FirstChild; child is not null; child = child.NextSibling())
            Add(child);
        _depth--;
    }

    private void Append(string text)
    {
        foreach (var c in text)
        {
            if (c is '\u00A0' or '\t' or '\n' or '\r')
                _lines[^1].Append(' ');
            else if (!char.IsControl(c) && c is not ('\u200B' or '\uFEFF' or '\u00AD'))
                _lines[^1].Append(c);
        }
    }
}
