namespace ReportLint.Markdown;

/// <summary>What a block of a text is.</summary>
internal enum NarrativeBlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list without numbers.</summary>
    Item,

    /// <summary>An item of a numbered list.</summary>
    NumberedItem,
}
