using System.Text;
using ReportLint.Model;

namespace ReportLint.Rendering;

/// <summary>The text of one block with its lines joined and its references written out; it knows which characters are no Markdown.</summary>
internal sealed class InlineSource
{
    private readonly bool[]? _isLiteral;

    private InlineSource(string text, bool[]? isLiteral)
    {
        Text = text;
        _isLiteral = isLiteral;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The text of <paramref name="lines"/>, which are trimmed.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="resolve">What a reference stands for; null leaves it as it is written.</param>
    public static InlineSource Of(IEnumerable<string> lines, Func<TextReference, string?> resolve)
    {
        var written = string.Join("\n", lines);
        var (references, _) = TextReference.FindAll(written);
        if (references.Count == 0 && written.IndexOf('\n') < 0)
            return new InlineSource(written, isLiteral: null);

        var text = new StringBuilder(written.Length);
        var isLiteral = new List<bool>(written.Length);
        var position = 0;
        foreach (var reference in references)
        {
            Append(text, isLiteral, written.Substring(position, reference.Span.Start - position), literal: false);
            Append(text, isLiteral, resolve(reference) ?? written.Substring(reference.Span.Start, reference.Span.Length), literal: true);
            position = reference.Span.End;
        }
        Append(text, isLiteral, written.Substring(position), literal: false);
        return Joined(text, isLiteral);
    }

    /// <summary>Whether the character at <paramref name="index"/> is <paramref name="mark"/> and means something in Markdown.</summary>
    public bool Is(int index, char mark) => index < Text.Length && Text[index] == mark && (_isLiteral is null || !_isLiteral[index]);

    private static void Append(StringBuilder text, List<bool> isLiteral, string part, bool literal)
    {
        text.Append(part);
        for (var i = 0; i < part.Length; i++)
            isLiteral.Add(literal);
    }

    /// <summary>Chinese needs no space where a line ends; only between two words or numbers of ASCII there is one.</summary>
    private static InlineSource Joined(StringBuilder text, List<bool> isLiteral)
    {
        var source = text.ToString();
        text.Clear();
        var kept = new List<bool>(isLiteral.Count);
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] != '\n')
            {
                text.Append(source[i]);
                kept.Add(isLiteral[i]);
            }
            else if (i > 0 && i + 1 < source.Length && Ascii.IsLetterOrDigit(source[i - 1]) && Ascii.IsLetterOrDigit(source[i + 1]))
            {
                text.Append(' ');
                kept.Add(item: true);
            }
        }
        return new InlineSource(text.ToString(), [.. kept]);
    }
}
