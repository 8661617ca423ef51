using DocumentFormat.OpenXml;

namespace ReportLint.Documents.Sources.Docx;

/// <summary>The footnotes and endnotes of a Word document.</summary>
internal sealed class DocxNotes
{
    private readonly Dictionary<(string Kind, string Id), string> _texts = [];

    /// <summary>Reads them from the roots of their parts.</summary>
    public DocxNotes(params OpenXmlElement?[] roots)
    {
        foreach (var note in roots.Where(root => root is not null).SelectMany(root => root!.ChildElements))
        {
            // Separators have a type.
            if (note.LocalName is "footnote" or "endnote" && note.Value("id") is { } id && note.Value("type") is null)
                _texts[(note.LocalName, id)] = string.Concat(note.Descendants().Where(element => element.LocalName == "t").Select(element => element.InnerText)).Trim();
        }
    }

    /// <summary>The text that a reference leads to, or null.</summary>
    public string? Find(OpenXmlElement reference) =>
        reference.Value("id") is { } id && _texts.TryGetValue((reference.LocalName.Replace("Reference", "", StringComparison.Ordinal), id), out var text) && text.Length > 0 ? text : null;
}
