namespace ReportLint.Documents.Reading;

/// <summary>What a cell of a document says.</summary>
internal enum ReadFigureKind
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>Nothing, or a sign for nothing: /, —, 无.</summary>
    Blank,

    /// <summary>Something that is no number, or not for certain.</summary>
    Unreadable,
}
