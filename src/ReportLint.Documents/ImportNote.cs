using ReportLint.Documents.Sources;
using ReportLint.Wording;

namespace ReportLint.Documents;

/// <summary>Something that an import wants a person to look at.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Message">What it says.</param>
/// <param name="Place">Where in the document, or null.</param>
public sealed record ImportNote(ImportNoteKind Kind, Message Message, DocumentPlace? Place)
{
    /// <summary>The note as a line: the place, then what it says.</summary>
    public string ToString(Language language) => Place is null ? Message.ToString(language) : $"{Place.ToString(language)}{(language == Language.English ? ": " : "：")}{Message.ToString(language)}";

    /// <inheritdoc/>
    public override string ToString() => ToString(Language.Chinese);
}
