namespace ReportLint.Documents;

/// <summary>What a note of an import is about.</summary>
public enum ImportNoteKind
{
    /// <summary>A figure could not be read and is <c>~</c>.</summary>
    NotRead,

    /// <summary>A text has no place in the report.</summary>
    NotPlaced,

    /// <summary>A sum of the form does not hold; the figures are as published.</summary>
    Sum,

    /// <summary>Something was taken otherwise than the form has it.</summary>
    Remark,
}
