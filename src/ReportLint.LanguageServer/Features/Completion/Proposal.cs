using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.Completion;

/// <summary>Something that could stand at a place.</summary>
/// <param name="Label">What the list shows.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Replaced">What it replaces.</param>
/// <param name="Text">The text, without places to fill in.</param>
internal sealed record Proposal(string Label, CompletionItemKind Kind, TextSpan Replaced, string Text)
{
    /// <summary>The text with places to fill in, for clients that can do that; null when there are none.</summary>
    public string? Snippet { get; init; }

    /// <summary>A few words beside it.</summary>
    public string? Detail { get; init; }

    /// <summary>What is said of it; null when the label says it all.</summary>
    public ILocalizable? About { get; init; }

    /// <summary>What the typed characters are compared with; null: the label.</summary>
    public string? Filter { get; init; }

    /// <summary>Whether it comes before the others.</summary>
    public bool IsLikely { get; init; }
}
