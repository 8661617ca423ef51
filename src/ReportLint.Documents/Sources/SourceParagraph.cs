namespace ReportLint.Documents.Sources;

/// <summary>A paragraph or a heading.</summary>
/// <param name="Text">Its text, without blanks at its ends; line breaks inside are kept.</param>
/// <param name="Place">Where it stands.</param>
public sealed record SourceParagraph(string Text, DocumentPlace Place) : SourceBlock(Place)
{
    /// <summary>The level of a heading that the document marks as one, from 1; 0 for any other paragraph.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Whether its text is Markdown already, so that its marks mean what they say.</summary>
    public bool IsMarkdown { get; init; }

    /// <summary>Whether it lies outside of what the document is about: a page's navigation, a line at the foot.</summary>
    public bool IsAside { get; init; }

    /// <summary>How many empty lines stand before it, in a text of lines.</summary>
    public int BlankLinesBefore { get; init; }
}
