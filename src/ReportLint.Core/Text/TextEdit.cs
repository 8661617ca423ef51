namespace ReportLint.Text;

/// <summary>A change to a text: what stands in <paramref name="Span"/> becomes <paramref name="NewText"/>.</summary>
public readonly record struct TextEdit(TextSpan Span, string NewText);
