using System.Text;
using ReportLint.Model;
using ReportLint.Text;

namespace ReportLint.Markdown;

/// <summary>The text of one block with its references written out; it knows which characters are no Markdown, and where each comes from.</summary>
internal sealed class InlineSource
{
    // A closing bracket means something behind an opening one only.
    private static readonly char[] s_marks = ['\\', '`', '<', '[', '*'];

    private InlineSource(string text, TextOrigins origins)
    {
        Text = text;
        Origins = origins;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>What each character is in the whole text: itself, or the reference that stands for it.</summary>
    public TextOrigins Origins { get; }

    /// <summary>Whether there may be marks of Markdown in it.</summary>
    public bool MayHaveMarks => Text.IndexOfAny(s_marks) >= 0;

    /// <summary>The text of <paramref name="line"/>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="resolve">What a reference stands for; null leaves it as it is written.</param>
    public static InlineSource Of(NarrativeStretch line, Func<TextReference, string?> resolve)
    {
        var origins = new TextOrigins();
        var (references, _) = TextReference.FindAll(line.Text);
        if (references.Count == 0)
        {
            origins.AddCopied(line.Start, line.Text.Length);
            return new InlineSource(line.Text, origins);
        }
        var text = new StringBuilder(line.Text.Length);
        var position = 0;
        foreach (var reference in references)
        {
            Copy(position, reference.Span.Start, isLiteral: false);
            if (resolve(reference) is { } written)
            {
                text.Append(written);
                origins.AddWritten(new TextSpan(line.Start + reference.Span.Start, reference.Span.Length), written.Length);
            }
            else
            {
                Copy(reference.Span.Start, reference.Span.End, isLiteral: true);
            }
            position = reference.Span.End;
        }
        Copy(position, line.Text.Length, isLiteral: false);
        return new InlineSource(text.ToString(), origins);

        void Copy(int start, int end, bool isLiteral)
        {
            text.Append(line.Text, start, end - start);
            origins.AddCopied(line.Start + start, end - start, isLiteral);
        }
    }

    /// <summary>Whether the character at <paramref name="index"/> is <paramref name="mark"/> and means something in Markdown.</summary>
    public bool Is(int index, char mark) => index < Text.Length && Text[index] == mark && !Origins.IsLiteral(index);
}
