using System.Text;
using ReportLint.Model;
using ReportLint.Text;

namespace ReportLint.Markdown;

/// <summary>The text of one block with its references written out; it knows which characters are no Markdown, and where each comes from.</summary>
internal sealed class InlineSource
{
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _origins = [];
    private readonly List<bool> _isLiteral = [];

    private InlineSource()
    {
    }

    /// <summary>The text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The text of <paramref name="line"/>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="resolve">What a reference stands for; null leaves it as it is written.</param>
    public static InlineSource Of(NarrativeStretch line, Func<TextReference, string?> resolve)
    {
        var source = new InlineSource();
        source.Add(line, resolve);
        source.Text = source._text.ToString();
        return source;
    }

    /// <summary>Whether the character at <paramref name="index"/> is <paramref name="mark"/> and means something in Markdown.</summary>
    public bool Is(int index, char mark) => index < Text.Length && Text[index] == mark && !_isLiteral[index];

    /// <summary>Whether the character at <paramref name="index"/> belongs to a reference that stands for nothing.</summary>
    public bool IsUnresolved(int index) => _isLiteral[index] && _origins[index].Length == 1;

    /// <summary>What the character at <paramref name="index"/> is in the whole text: itself, or the reference that stands for it.</summary>
    public TextSpan Origin(int index) => _origins[index];

    private void Add(NarrativeStretch line, Func<TextReference, string?> resolve)
    {
        var (references, _) = TextReference.FindAll(line.Text);
        var position = 0;
        foreach (var reference in references)
        {
            AddPlain(line, position, reference.Span.Start, literal: false);
            if (resolve(reference) is { } written)
                AddWritten(written, new TextSpan(line.Start + reference.Span.Start, reference.Span.Length));
            else
                AddPlain(line, reference.Span.Start, reference.Span.End, literal: true);
            position = reference.Span.End;
        }
        AddPlain(line, position, line.Text.Length, literal: false);
    }

    private void AddPlain(NarrativeStretch line, int start, int end, bool literal)
    {
        for (var i = start; i < end; i++)
            Add(line.Text[i], new TextSpan(line.Start + i, 1), literal);
    }

    private void AddWritten(string text, TextSpan origin)
    {
        foreach (var c in text)
            Add(c, origin, literal: true);
    }

    private void Add(char c, TextSpan origin, bool literal)
    {
        _text.Append(c);
        _origins.Add(origin);
        _isLiteral.Add(literal);
    }
}
