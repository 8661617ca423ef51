namespace ReportLint.Rendering;

/// <summary>A block of a document: <see cref="DocumentParagraph"/>, <see cref="DocumentHeading"/>, <see cref="DocumentList"/> or <see cref="DocumentTable"/>.</summary>
public abstract record DocumentBlock;
