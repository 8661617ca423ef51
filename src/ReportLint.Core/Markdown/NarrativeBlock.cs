namespace ReportLint.Markdown;

/// <summary>A block of a text before its marks are read.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Source">Its text.</param>
/// <param name="Number">The level of a heading, 2 or 3; the number of the first item of a numbered list; otherwise 0.</param>
/// <param name="BeginsList">Whether an item begins a list of its own.</param>
internal sealed record NarrativeBlock(BlockKind Kind, InlineSource Source, int Number = 0, bool BeginsList = false);
