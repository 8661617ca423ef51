using DocumentFormat.OpenXml.Packaging;
using ReportLint.Rendering;

namespace ReportLint.Documents.Word;

/// <summary>What the parts of a Word document have in common while its text is written.</summary>
internal sealed class WordContent
{
    public WordContent(MainDocumentPart main, DocumentMarks marks)
    {
        Marks = marks;
        Links = new WordLinks(main);
        Comments = new WordComments(marks);
    }

    /// <summary>What was found in the report.</summary>
    public DocumentMarks Marks { get; }

    /// <summary>The addresses of links.</summary>
    public WordLinks Links { get; }

    /// <summary>The comments on errors.</summary>
    public WordComments Comments { get; }

    /// <summary>The lists.</summary>
    public WordLists Lists { get; } = new();
}
