using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Model;

/// <summary>A text of a report: the preamble or a part of prose. Markdown, with <c>{{…}}</c> for figures.</summary>
public sealed class Narrative
{
    private readonly YamlScalarStyle _style;
    private int[]? _offsets;

    internal Narrative(SourceText source, TextSpan span, string text, YamlScalarStyle style)
    {
        Source = source;
        Span = span;
        _style = style;
        (Text, _offsets) = FoldedText.Join(source, span, text, style);
        (References, UnclosedReferences) = TextReference.FindAll(Text);
    }

    /// <summary>The file.</summary>
    public SourceText Source { get; }

    /// <summary>Where the text stands in the file.</summary>
    public TextSpan Span { get; }

    /// <summary>The text, without the indentation and escapes of YAML.</summary>
    public string Text { get; }

    /// <summary>The references to figures, in order.</summary>
    public IReadOnlyList<TextReference> References { get; }

    /// <summary>Where a reference begins that nothing closes: the text would be printed with its braces.</summary>
    public IReadOnlyList<TextSpan> UnclosedReferences { get; }

    /// <summary>Where a part of <see cref="Text"/> stands in the file.</summary>
    public TextSpan InFile(TextSpan span)
    {
        _offsets ??= ScalarOffsets.Map(Source.Content, Span, Text, _style);
        if (span.Length == 0)
            return new TextSpan(_offsets[Math.Min(span.Start, _offsets.Length - 1)], 0);
        return TextSpan.FromBounds(_offsets[span.Start], ScalarOffsets.EndOf(Source.Content, _offsets[span.End - 1], Span.End, Text[span.End - 1], _style));
    }
}
