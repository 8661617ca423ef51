using ReportLint.Claims.Words;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A figure that prose states, with its place and what it was matched to. Immutable.</summary>
public sealed record Claim
{
    /// <summary>The block of prose.</summary>
    public required ProseBlock Block { get; init; }

    /// <summary>The digits, or the words that say none or all, in the block.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number; 0 where the words say none.</summary>
    public required decimal Value { get; init; }

    /// <summary>The measure word as written, or empty.</summary>
    public string Measure { get; init; } = "";

    /// <summary>Whether the prose itself says that the number is not exact.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether it is said in words: 未收到, 均为自然人.</summary>
    public bool IsInWords { get; init; }

    /// <summary>Where the word stands that denies it, when it stands apart: the 未作出 of 行政处罚 in 未作出行政许可、行政处罚决定; or null.</summary>
    public TextSpan? Negation { get; init; }

    /// <summary>What it counts; null when it was not understood as a figure of the form.</summary>
    public ClaimTopic? Topic { get; init; }

    /// <summary>The ways to understand it, likeliest first; empty when it has no cell in the form.</summary>
    public IReadOnlyList<ClaimReading> Readings { get; init; } = [];

    /// <summary>The way in which it was understood: the first that holds, else the first.</summary>
    public ClaimReading? Reading { get; init; }

    /// <summary>What came of the comparison.</summary>
    public ClaimVerdict Verdict { get; init; }

    /// <summary>How sure it is what it counts.</summary>
    public ClaimCertainty Certainty => Topic is { IsLikely: true } ? ClaimCertainty.Likely : ClaimCertainty.Certain;

    /// <summary>Why it was understood, or judged, as it was; empty where every word stands in the lexicon.</summary>
    public IReadOnlyList<ClaimReason> Reasons { get; init; } = [];

    /// <summary>The number as it was read; null where it is said in words.</summary>
    internal StatedNumber? Number { get; init; }

    /// <summary>Where its sentence begins in the block.</summary>
    internal int SentenceStart { get; init; }

    /// <summary>What stands there.</summary>
    public string Text => Block.Text.Substring(Span.Start, Span.Length);

    /// <summary>What it says, as a message quotes it.</summary>
    public string Wording => Negation is { } negation ? $"{Block.Text.Substring(negation.Start, negation.Length)}……{Text}" : Text + (IsInWords ? "" : Measure);

    /// <summary>Where it stands in the file.</summary>
    public TextSpan InFile => Block.InFile(Span);

    /// <summary>Whether it is written as a reference to a figure.</summary>
    public bool IsReference => Block.ReferenceAt(Span.Start) is not null;

    /// <summary>Whether it stands in the same sentence as <paramref name="other"/>.</summary>
    internal bool IsInSentenceOf(Claim other) => SentenceStart == other.SentenceStart && ReferenceEquals(Block, other.Block);
}
