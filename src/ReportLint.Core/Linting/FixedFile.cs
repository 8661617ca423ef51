using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>A file that was fixed.</summary>
/// <param name="Original">The file as it was read.</param>
/// <param name="Text">Its new text, without byte order mark, with the line ends it had.</param>
/// <param name="Edits">The changes that make it of the old one, in the order of the text; they do not overlap.</param>
/// <param name="Fixed">The findings that were settled.</param>
public sealed record FixedFile(SourceText Original, string Text, IReadOnlyList<TextEdit> Edits, IReadOnlyList<Finding> Fixed);
