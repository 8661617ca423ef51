using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>A pair in a section of an <c>.editorconfig</c>.</summary>
/// <param name="Source">The file.</param>
/// <param name="Key">The key in lower case: keys are case-insensitive.</param>
/// <param name="KeySpan">The key as it is written, in the text of the <c>.editorconfig</c>.</param>
/// <param name="Value">The value as it is written, without the white space around it and without a comment behind it; may be empty.</param>
/// <param name="ValueSpan">The value in the text of the <c>.editorconfig</c>. That of an empty value marks the place where one would stand.</param>
public sealed record EditorConfigEntry(SourceText Source, string Key, TextSpan KeySpan, string Value, TextSpan ValueSpan);
