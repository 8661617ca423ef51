namespace ReportLint.Documents.Sources.Texts;

/// <summary>What a line of a text is, by its shape alone.</summary>
internal enum TextLineKind
{
    /// <summary>Nothing but blanks.</summary>
    Blank,

    /// <summary>A line without tabs.</summary>
    Paragraph,

    /// <summary>A tab and one cell behind it: one cell a line, as programs that extract text from Word write tables.</summary>
    Cell,

    /// <summary>Cells between tabs or pipes.</summary>
    Row,

    /// <summary>A line of dashes below the head of a table.</summary>
    Rule,
}
