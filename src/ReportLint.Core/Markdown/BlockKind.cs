namespace ReportLint.Markdown;

/// <summary>What a block of prose is.</summary>
public enum BlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading of level 2 or 3.</summary>
    Heading,

    /// <summary>An item of a list without numbers.</summary>
    Item,

    /// <summary>An item of a numbered list.</summary>
    NumberedItem,
}
