namespace ReportLint.Markdown;

/// <summary>What a line of a text is.</summary>
internal enum NarrativeLineKind
{
    /// <summary>Nothing but blanks.</summary>
    Blank,

    /// <summary>A paragraph.</summary>
    Text,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The beginning of an item of a list without numbers.</summary>
    Item,

    /// <summary>The beginning of a numbered item.</summary>
    NumberedItem,
}
