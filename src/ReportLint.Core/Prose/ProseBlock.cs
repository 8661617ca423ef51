using ReportLint.Diagnostics;
using ReportLint.Markdown;
using ReportLint.Model;
using ReportLint.Text;

namespace ReportLint.Prose;

/// <summary>A block of prose as a reader sees it: lines joined, marks of Markdown taken out, references to figures written out. Every character knows its place.</summary>
public sealed class ProseBlock
{
    /// <summary>Stands for what is no prose: code, addresses, references that lead nowhere.</summary>
    public const char Masked = '\uFFFC';

    private readonly TextOrigins _origins;

    internal ProseBlock(string partId, Narrative narrative, BlockKind kind, int level, string text, TextOrigins origins)
    {
        PartId = partId;
        Narrative = narrative;
        Kind = kind;
        Level = level;
        Text = text;
        _origins = origins;
    }

    /// <summary>The key of the part that it belongs to, such as <c>overview</c>; <c>preamble</c> for the text before part 一.</summary>
    public string PartId { get; }

    /// <summary>The text that it belongs to.</summary>
    public Narrative Narrative { get; }

    /// <summary>What it is.</summary>
    public BlockKind Kind { get; }

    /// <summary>The level of a heading, 2 or 3; otherwise 0.</summary>
    public int Level { get; }

    /// <summary>What a reader sees, with <see cref="Masked"/> for every character that is no prose.</summary>
    public string Text { get; }

    /// <summary>Where a part of <see cref="Text"/> stands in the file. A figure written out for a reference stands where the reference does.</summary>
    public TextSpan InFile(TextSpan span) => Narrative.InFile(InNarrative(span));

    /// <summary>Whether a part of <see cref="Text"/> stands in the file just so, so that an edit can replace it: no line end, no mark and no reference within.</summary>
    public bool IsVerbatim(TextSpan span)
    {
        var inFile = InFile(span);
        return inFile.Length == span.Length && !IsEscaped(inFile.Start) && string.CompareOrdinal(Narrative.Source.Content, inFile.Start, Text, span.Start, span.Length) == 0;
    }

    /// <summary>The edit that puts <paramref name="newText"/> in the place of a part of <see cref="Text"/>; none where the part does not stand in the file just so.</summary>
    public IReadOnlyList<SuggestedEdit> Replace(TextSpan span, string newText, bool isSafe) =>
        IsVerbatim(span) ? [new SuggestedEdit(new TextEdit(InFile(span), newText), isSafe)] : [];

    /// <summary>The reference that the character at <paramref name="index"/> was written out for, or null.</summary>
    public TextReference? ReferenceAt(int index)
    {
        var origin = _origins[index];
        for (var i = 0; origin.Length > 1 && i < Narrative.References.Count; i++)
        {
            if (Narrative.References[i].Span == origin)
                return Narrative.References[i];
        }
        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Whether a backslash takes the meaning from the character at <paramref name="offset"/>; without the character it would be printed.</summary>
    private bool IsEscaped(int offset) => offset > 0 && Narrative.Source.Content[offset - 1] == '\\';

    /// <summary>Where a part of the block stands in the text that it was read from.</summary>
    internal TextSpan InNarrative(TextSpan span)
    {
        if (span.Length > 0)
            return TextSpan.FromBounds(_origins[span.Start].Start, _origins[span.End - 1].End);
        return new TextSpan(span.Start < _origins.Length ? _origins[span.Start].Start : _origins.Length == 0 ? 0 : _origins[_origins.Length - 1].End, 0);
    }
}
