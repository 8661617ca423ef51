using ReportLint.Text;

namespace ReportLint.Yaml;

/// <summary>A comment, from its <c>#</c> to the end of the line.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Node">The node it speaks of: the one on its line, else the next; −1 when there is none.</param>
public readonly record struct YamlComment(TextSpan Span, int Node);
